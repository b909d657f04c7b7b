import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
prefix = 'users/707/'
s3.create_bucket(Bucket=bucket)
for name in ['profile.jpg', 'resume.pdf']:
    with open(name, 'rb') as file:
        s3.put_object(Bucket=bucket, Key=prefix + name, Body=file)

count = size = 0
for page in s3.get_paginator('list_objects').paginate(Bucket=bucket):
    for one in page['Contents']:
        if one['Key'].startswith(prefix):
            count += 1
            size += one['Size']
print(count, size)
