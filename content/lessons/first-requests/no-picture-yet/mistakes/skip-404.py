# expect: Your program printed `404 has no picture`, and here user 404 has one.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()
for user in ['101', '102']:
    key = f'users/{user}/profile.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=picture)

for user in ['101', '404', '102']:
    if user == '404':
        print(user, 'has no picture')
        continue
    key = f'users/{user}/profile.jpg'
    s3.download_file(bucket, key, f'{user}.jpg')
