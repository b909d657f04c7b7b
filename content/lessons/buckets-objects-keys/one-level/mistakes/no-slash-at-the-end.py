# expect: Your program printed `posts/2026-ideas.txt`. It does not belong to `posts/2026/`, but it begins with `posts/2026` as well, which is what you asked for.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for key in [
    'posts/2025/image1.png',
    'posts/2026/drafts/image3.png',
    'posts/2026/image1.png',
    'posts/2026/image2.png',
    'posts/2026-ideas.txt',
]:
    s3.put_object(Bucket=bucket, Key=key, Body='a picture')

listing = s3.list_objects_v2(
    Bucket=bucket, Prefix='posts/2026', Delimiter='/'
)
for found in listing.get('CommonPrefixes', []):
    print(found['Prefix'])
for found in listing.get('Contents', []):
    print(found['Key'])
