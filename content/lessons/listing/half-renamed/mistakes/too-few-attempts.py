# expect: Your program stopped at line 19 with `InternalError`. Something broke inside of S3. It is not your fault. Large systems fail at times; that is why every client tries again.
import boto3
from botocore.config import Config

# In this mode, boto3 tries three times.
config = Config(retries={'mode': 'standard'})
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
    copy(key)
    # Only now: the copy is there.
    s3.delete_object(Bucket=bucket, Key=key)
print('renamed', len(keys), 'objects')
