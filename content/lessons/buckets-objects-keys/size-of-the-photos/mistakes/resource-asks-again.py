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
photos = boto3.resource('s3').Bucket(bucket).objects.filter(Prefix='photos/')
total = sum(photo.Object().content_length for photo in photos)
print('photos/ has', total, 'bytes')
