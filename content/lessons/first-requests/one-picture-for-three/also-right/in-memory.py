import io

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
key = 'users/101/profile.jpg'
jpeg = 'image/jpeg'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    s3.put_object(Bucket=bucket, Key=key, Body=file, ContentType=jpeg)

# Users 102 and 103 take the picture of user 101.
memory = io.BytesIO()
s3.download_fileobj(bucket, key, memory)
for user in ['102', '103']:
    memory.seek(0)
    s3.upload_fileobj(
        io.BytesIO(memory.getvalue()),
        bucket,
        f'users/{user}/profile.jpg',
        ExtraArgs={'ContentType': jpeg},
    )
