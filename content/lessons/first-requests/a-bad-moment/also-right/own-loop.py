import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

config = Config(retries={'mode': 'standard'})
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()

for user in ['101', '102', '103']:
    key = f'users/{user}/profile.jpg'
    for attempt in range(3):
        try:
            s3.put_object(
                Bucket=bucket,
                Key=key,
                Body=picture,
                ContentType='image/jpeg',
            )
            print('stored', key)
            break
        except ClientError as error:
            if error.response['Error']['Code'] != 'InternalError':
                raise
            if attempt == 2:
                raise
