# expect: Still there: `posts/7/a.jpg`, `posts/7/b.jpg`, `posts/7/c.jpg` and 1 more. Your program deleted the key `posts/7/`, and S3 had nothing against it, although there is no such object. A delete takes whole keys: it knows no prefix and no star.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for name in ['7/a', '7/b', '7/c', '7/d', '70/a']:
    key = f'posts/{name}.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=b'A picture.')

# Post 7 was deleted, so its pictures go, too.
s3.delete_object(Bucket=bucket, Key='posts/7/')
print('pictures deleted')
