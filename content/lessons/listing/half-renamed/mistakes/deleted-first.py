# expect: Your program stopped at line 18 with `NoSuchKey`. There is no object with the key `drafts/1.txt` in the bucket `my-social-app`. Usually the key is spelled differently: upper and lower case count, and so does a `/` at its beginning. Or the object was deleted, or is not stored yet.
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
    s3.copy_object(
        Bucket=bucket,
        Key=key.replace('drafts/', 'published/', 1),
        CopySource={'Bucket': bucket, 'Key': key},
    )


page = s3.list_objects_v2(Bucket=bucket, Prefix='drafts/')
keys = [one['Key'] for one in page.get('Contents', [])]
for key in keys:
    s3.delete_object(Bucket=bucket, Key=key)
    copy(key)
print('renamed', len(keys), 'objects')
