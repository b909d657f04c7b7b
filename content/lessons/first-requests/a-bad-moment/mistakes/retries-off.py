# expect: Your program stopped at line 14 with `InternalError`. Something broke inside of S3. It is not your fault. Large systems fail at times; that is why every client tries again.
import boto3
from botocore.config import Config

config = Config(retries={'max_attempts': 0})
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()

for user in ['101', '102', '103']:
    key = f'users/{user}/profile.jpg'
    s3.put_object(
        Bucket=bucket, Key=key, Body=picture, ContentType='image/jpeg'
    )
    print('stored', key)
