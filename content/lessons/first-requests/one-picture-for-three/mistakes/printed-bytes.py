# expect: The object `users/102/profile.jpg` holds the text that Python prints of bytes, with `b'` before it, not the bytes themselves.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
key = 'users/101/profile.jpg'
jpeg = 'image/jpeg'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    s3.put_object(Bucket=bucket, Key=key, Body=file, ContentType=jpeg)

# Users 102 and 103 take the picture of user 101.
picture = s3.get_object(Bucket=bucket, Key=key)
content = picture['Body'].read()
for user in ['102', '103']:
    s3.put_object(
        Bucket=bucket,
        Key=f'users/{user}/profile.jpg',
        Body=str(content),
        ContentType=jpeg,
    )
    print('stored for user', user)
