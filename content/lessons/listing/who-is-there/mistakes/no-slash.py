# expect: Member 1 is missing. No answer that your program got has a word of this member.
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
paginator = s3.get_paginator('list_objects_v2')
for page in paginator.paginate(
    Bucket=bucket, Prefix='members', Delimiter='/'
):
    for common in page.get('CommonPrefixes', []):
        if member := common['Prefix'].split('/')[1]:
            found.add(member)
for member in sorted(found):
    print('member', member)
