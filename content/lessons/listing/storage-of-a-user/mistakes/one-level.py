# expect: With a delimiter, a listing shows one level. What is deeper became a common prefix, and was not counted.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
prefix = 'users/707/'
s3.create_bucket(Bucket=bucket)
for name in ['profile.jpg', 'resume.pdf']:
    s3.upload_file(name, bucket, f'{prefix}{name}')

count = 0
size = 0
paginator = s3.get_paginator('list_objects_v2')
for page in paginator.paginate(
    Bucket=bucket, Prefix=prefix, Delimiter='/'
):
    for one in page.get('Contents', []):
        count += 1
        size += one['Size']
print(f'{count} objects, {size} bytes')
