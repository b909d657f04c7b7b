import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3')
s3.create_bucket(Bucket='ranges')
etag = s3.put_object(Bucket='ranges', Key='a', Body=b'0123456789')['ETag']
part = s3.get_object(Bucket='ranges', Key='a', Range='bytes=2-4')
print(part['Body'].read(), part['ContentRange'])
try:
    s3.get_object(Bucket='ranges', Key='a', IfNoneMatch=etag)
except ClientError as error:
    print(error.response['ResponseMetadata']['HTTPStatusCode'])
try:
    s3.put_object(Bucket='ranges', Key='a', Body=b'', IfNoneMatch='*')
except ClientError as error:
    print(error.response['Error']['Code'])
