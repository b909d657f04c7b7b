# expect: Your program printed nothing of `my-uploads`.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

for bucket in s3.list_buckets()['Buckets']:
    answer = s3.head_bucket(Bucket=bucket['Name'])
    print(bucket['Name'], answer['BucketRegion'])
