import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

for name in ['my-photo-app', 'my-social-app', 'my-uploads']:
    try:
        # The resource has no region to ask for, its client has.
        answer = s3.meta.client.head_bucket(Bucket=name)
    except ClientError as error:
        if error.response['Error']['Message'] != 'Not Found':
            raise
        print(name, 'is not there')
    else:
        print(name, 'is in', answer['BucketRegion'])
