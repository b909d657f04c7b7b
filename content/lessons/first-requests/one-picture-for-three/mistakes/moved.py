# expect: The picture of user 101 is gone. The others take a copy; user 101 keeps it.
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
        Body=content,
        ContentType=jpeg,
    )
    print('stored for user', user)
s3.delete_object(Bucket=bucket, Key=key)
