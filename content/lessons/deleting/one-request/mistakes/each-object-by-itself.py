# expect: Your program sent 4 DeleteObject requests. One after the other or side by side, each is a request of its own.
import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
for name in ['7/a', '7/b', '7/c', '7/d', '70/a']:
    bucket.put_object(Key=f'posts/{name}.jpg', Body=b'A picture.')

# Post 7 was deleted, so its pictures go, too.
for picture in bucket.objects.filter(Prefix='posts/7/'):
    picture.delete()
