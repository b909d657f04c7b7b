import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

for bucket in ['my-uploads', 'my-social-app', 'my-photo-app']:
    answer = s3.head_bucket(Bucket=bucket)
    print(bucket, answer['BucketRegion'])
