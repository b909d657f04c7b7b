import boto3
from botocore.config import Config

# The older mode tries five times.
config = Config(retries={'mode': 'legacy'})
s3 = boto3.resource('s3', region_name='us-east-1', config=config)
bucket = s3.create_bucket(Bucket='my-social-app')
for number in [1, 2, 3]:
    bucket.put_object(Key=f'drafts/{number}.txt', Body=f'Draft {number}.')

for one in list(bucket.objects.filter(Prefix='drafts/')):
    renamed = bucket.Object(one.key.replace('drafts/', 'published/', 1))
    renamed.copy_from(CopySource=f'{bucket.name}/{one.key}')
    one.delete()
print('renamed')
