import boto3
from botocore.exceptions import ClientError

sts = boto3.client('sts', region_name='us-east-1')
identity = sts.get_caller_identity()
print(identity['Account'], identity['Arn'])
assert identity['ResponseMetadata']['HTTPStatusCode'] == 200

nobody = boto3.client('sts', region_name='eu-west-1', aws_access_key_id='AKIDNOBODY', aws_secret_access_key='x')
try:
    nobody.get_caller_identity()
except ClientError as error:
    print(error.response['Error']['Code'])
