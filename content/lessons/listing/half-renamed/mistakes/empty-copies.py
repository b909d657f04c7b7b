# expect: The object `published/1.txt` is empty. The bytes of `drafts/1.txt` are lost.
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


def copy(key):
    s3.put_object(
        Bucket=bucket, Key=key.replace('drafts/', 'published/', 1)
    )


page = s3.list_objects_v2(Bucket=bucket, Prefix='drafts/')
keys = [one['Key'] for one in page.get('Contents', [])]
for key in keys:
    copy(key)
    # Only now: the copy is there.
    s3.delete_object(Bucket=bucket, Key=key)
print('renamed', len(keys), 'objects')
