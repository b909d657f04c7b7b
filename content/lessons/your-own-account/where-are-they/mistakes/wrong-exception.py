# expect: Your program stopped at line 9 with `404`. There is no bucket `my-uploads`. An answer to HEAD has no body, so S3 tells only the status. The name is misspelled, or the bucket is not created yet.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

for bucket in ['my-uploads', 'my-social-app', 'my-photo-app']:
    try:
        answer = s3.head_bucket(Bucket=bucket)
        print(bucket, answer['BucketRegion'])
    except s3.exceptions.NoSuchBucket:
        print(bucket, 'is not there')
