# expect: The bucket still holds `about.html`, `posts/1/a.jpg`, `users/101/a.jpg`. S3 answered `BucketNotEmpty`, and your program caught it and deleted nothing.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app-old'
s3.create_bucket(Bucket=bucket)
for key in ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']:
    s3.put_object(Bucket=bucket, Key=key, Body=b'Some bytes.')

try:
    s3.delete_bucket(Bucket=bucket)
except s3.exceptions.ClientError:
    pass
print(bucket, 'is gone')
