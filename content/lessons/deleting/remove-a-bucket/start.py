import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app-old'
s3.create_bucket(Bucket=bucket)
for key in ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']:
    s3.put_object(Bucket=bucket, Key=key, Body=b'Some bytes.')

# Here the bucket has to become empty.

s3.delete_bucket(Bucket=bucket)
print(bucket, 'is gone')
