import boto3
from botocore.config import Config

config = Config(retries={'mode': 'standard', 'total_max_attempts': 6})
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for number in [1, 2, 3]:
    s3.put_object(
        Bucket=bucket,
        Key=f'drafts/{number}.txt',
        Body=f'Draft {number}.',
    )

paginator = s3.get_paginator('list_objects_v2')
for page in paginator.paginate(Bucket=bucket, Prefix='drafts/'):
    for one in page.get('Contents', []):
        source = {'Bucket': bucket, 'Key': one['Key']}
        name = one['Key'].removeprefix('drafts/')
        # A managed copy: in parts, where an object is large.
        s3.copy(source, bucket, f'published/{name}')
        s3.delete_object(**source)
        print('renamed', name)
