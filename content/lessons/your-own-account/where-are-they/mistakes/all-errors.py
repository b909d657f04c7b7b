# expect: S3 answered `403`: the bucket is there, and is somebody else’s. Your program went on as if it were not there.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

for bucket in ['my-uploads', 'my-social-app', 'my-photo-app']:
    try:
        answer = s3.head_bucket(Bucket=bucket)
        print(bucket, answer['BucketRegion'])
    except s3.exceptions.ClientError:
        print(bucket, 'is not there')
