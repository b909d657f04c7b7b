import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

answer = s3.head_bucket(Bucket='my-social-app')['ResponseMetadata']

print('status', answer['HTTPStatusCode'])
print('region', answer['HTTPHeaders']['x-amz-bucket-region'])
