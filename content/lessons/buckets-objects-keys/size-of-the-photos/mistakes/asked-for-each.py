# expect: It is right, but it takes 9 requests. 6 are enough.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-travel-photos'
s3.create_bucket(Bucket=bucket)
for key in [
    'photos/me.jpg',
    'photos/2026/sea.jpg',
    'photos/2026/rome/forum.jpg',
    'photos-old/me.jpg',
]:
    s3.put_object(Bucket=bucket, Key=key, Body=f'The photo {key}.')

# How many bytes do the photos have together?
listing = s3.list_objects_v2(Bucket=bucket, Prefix='photos/')
total = 0
for found in listing.get('Contents', []):
    facts = s3.head_object(Bucket=bucket, Key=found['Key'])
    total += facts['ContentLength']
print('photos/ has', total, 'bytes')
