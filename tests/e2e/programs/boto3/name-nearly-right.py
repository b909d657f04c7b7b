import boto3

buckets = boto3.client('s3').list_buckets()['Buckets']
print(bucket)
