# expect: It is right, but it takes 7 requests. 5 are enough.
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
page = s3.list_objects_v2(Bucket=bucket, Prefix='members/', MaxKeys=1)
while page['KeyCount'] > 0:
    member = page['Contents'][0]['Key'].split('/')[1]
    found.add(member)
    # A 0 comes next after a slash: this is behind all of the member.
    page = s3.list_objects_v2(
        Bucket=bucket,
        Prefix='members/',
        StartAfter=f'members/{member}0',
        MaxKeys=1,
    )
for member in sorted(found):
    print('member', member)
