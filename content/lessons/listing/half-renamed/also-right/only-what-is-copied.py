import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

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


def copy(key):
    s3.copy_object(
        Bucket=bucket,
        Key=key.replace('drafts/', 'published/', 1),
        CopySource={'Bucket': bucket, 'Key': key},
    )


page = s3.list_objects_v2(Bucket=bucket, Prefix='drafts/')
keys = [one['Key'] for one in page.get('Contents', [])]
failed = None
for key in keys:
    try:
        copy(key)
    except ClientError as error:
        # One error must not keep the others from being renamed.
        failed = error
    else:
        s3.delete_object(Bucket=bucket, Key=key)
if failed:
    raise failed
print('renamed', len(keys), 'objects')
