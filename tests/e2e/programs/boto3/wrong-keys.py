import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', aws_access_key_id='AKIANOBODY0000000000', aws_secret_access_key='wrong')
try:
    s3.list_buckets()
except ClientError as error:
    print(error.response['Error']['Code'], error.response['ResponseMetadata']['HTTPStatusCode'])
