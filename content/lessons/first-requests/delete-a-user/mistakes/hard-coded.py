# expect: Still there: `users/303/cover.jpg`, `users/303/videos/2026/1.mp4`.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for key in [
    'users/303/profile.jpg',
    'users/303/posts/1.txt',
    'users/303/posts/2.txt',
    'users/3030/profile.jpg',
]:
    s3.put_object(Bucket=bucket, Key=key, Body=f'This is {key}.')

for key in [
    'users/303/profile.jpg',
    'users/303/posts/1.txt',
    'users/303/posts/2.txt',
]:
    s3.delete_object(Bucket=bucket, Key=key)
