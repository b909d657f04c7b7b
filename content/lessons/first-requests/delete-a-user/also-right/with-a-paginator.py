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

pages = s3.get_paginator('list_objects_v2').paginate(
    Bucket=bucket, Prefix='users/303/'
)
for page in pages:
    for found in page.get('Contents', []):
        s3.delete_object(Bucket=bucket, Key=found['Key'])
