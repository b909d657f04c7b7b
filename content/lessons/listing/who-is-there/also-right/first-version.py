import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for key in [
    'members/1/posts/1.txt',
    'members/1/posts/2.txt',
    'members/30/profile.jpg',
]:
    s3.put_object(Bucket=bucket, Key=key, Body=key)

# Which members have something?
found = set()
for page in s3.get_paginator('list_objects').paginate(
    Bucket=bucket, Prefix='members/', Delimiter='/'
):
    found.update(
        common['Prefix'][len('members/') : -1]
        for common in page['CommonPrefixes']
    )
for member in sorted(found):
    print('member', member)
