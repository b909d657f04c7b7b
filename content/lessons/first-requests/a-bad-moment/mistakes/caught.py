# expect: The picture of user 101 is not stored. S3 answered `InternalError`, your program gave up, and went on as if nothing had happened.
import boto3
from botocore.config import Config

config = Config(retries={'mode': 'standard'})
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()

for user in ['101', '102', '103']:
    key = f'users/{user}/profile.jpg'
    try:
        s3.put_object(
            Bucket=bucket, Key=key, Body=picture, ContentType='image/jpeg'
        )
        print('stored', key)
    except Exception as error:
        print('not stored', error)
