# expect: Member 77 is missing. Your program never asked S3 who is there.
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
found = {'1', '30'}
for member in sorted(found):
    print('member', member)
