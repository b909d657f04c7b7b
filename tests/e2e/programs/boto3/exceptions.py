import boto3
from botocore.exceptions import ClientError, NoCredentialsError, ParamValidationError

s3 = boto3.client('s3')
s3.create_bucket(Bucket='exceptional')
try:
    s3.get_object(Bucket='exceptional', Key='none')
except s3.exceptions.NoSuchKey as error:
    print(error.response['Error']['Code'], error.response['ResponseMetadata']['HTTPStatusCode'])
try:
    s3.head_object(Bucket='exceptional', Key='none')
except ClientError as error:
    print(error.response['Error']['Code'])
try:
    s3.put_object(Bucket='exceptional')
except ParamValidationError as error:
    print('Missing required parameter' in str(error))
