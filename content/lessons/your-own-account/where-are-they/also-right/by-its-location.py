import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

for bucket in ['my-uploads', 'my-social-app', 'my-photo-app']:
    try:
        answer = s3.get_bucket_location(Bucket=bucket)
        # Of the first region of all, S3 says nothing.
        print(bucket, answer['LocationConstraint'] or 'us-east-1')
    except s3.exceptions.NoSuchBucket:
        print(bucket, 'is not there')
