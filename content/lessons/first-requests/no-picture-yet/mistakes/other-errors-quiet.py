# expect: S3 answered `AccessDenied`, and your program went on as if nothing had happened. Nobody would ever learn of it.
import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()
for user in ['101', '102']:
    key = f'users/{user}/profile.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=picture)

for user in ['101', '404', '102']:
    key = f'users/{user}/profile.jpg'
    try:
        answer = s3.get_object(Bucket=bucket, Key=key)
        with open(f'{user}.jpg', 'wb') as file:
            file.write(answer['Body'].read())
        print(user, 'saved')
    except ClientError as error:
        if error.response['Error']['Code'] == 'NoSuchKey':
            print(user, 'has no picture')
