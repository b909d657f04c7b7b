import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
prefix = 'users/707/'
s3.create_bucket(Bucket=bucket)
for name in ['profile.jpg', 'resume.pdf']:
    with open(name, 'rb') as file:
        s3.put_object(Bucket=bucket, Key=prefix + name, Body=file)

paginator = s3.get_paginator('list_objects_v2')
pages = paginator.paginate(Bucket=bucket, Prefix=prefix)
sizes = list(pages.search('Contents[].Size'))
print(len(sizes), sum(sizes))
