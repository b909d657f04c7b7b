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
    try:
        s3.download_file(bucket, f'users/{user}/profile.jpg', f'{user}.jpg')
    except ClientError as error:
        # Before it downloads, it asks with HEAD, whose answer has no code.
        if error.response['ResponseMetadata']['HTTPStatusCode'] != 404:
            raise
        print(user, 'has no picture')
