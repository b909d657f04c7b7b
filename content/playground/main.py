import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-first-bucket'

# This is your place to try things. Change what you like, and press Run.
s3.create_bucket(Bucket=bucket)
s3.put_object(Bucket=bucket, Key='notes/hello.txt', Body='Hello, S3!')

answer = s3.get_object(Bucket=bucket, Key='notes/hello.txt')
print(answer['Body'].read().decode())

for found in s3.list_objects_v2(Bucket=bucket)['Contents']:
    print(found['Key'], found['Size'], 'bytes')
