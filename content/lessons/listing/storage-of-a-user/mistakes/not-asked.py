# expect: Your program never asked S3 which objects user 707 has. There may be more than it stored itself.
import os

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
prefix = 'users/707/'
s3.create_bucket(Bucket=bucket)
count = 0
size = 0
for name in ['profile.jpg', 'resume.pdf']:
    s3.upload_file(name, bucket, f'{prefix}{name}')
    count += 1
    size += os.path.getsize(name)

print(f'{count} objects, {size} bytes')
