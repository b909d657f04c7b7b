import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

def region_of(bucket):
    try:
        answer = s3.head_bucket(Bucket=bucket)['ResponseMetadata']
        return answer['HTTPHeaders']['x-amz-bucket-region']
    except s3.exceptions.ClientError as error:
        status = error.response['ResponseMetadata']['HTTPStatusCode']
        if status == 404:
            return None
        raise


for bucket in ['my-uploads', 'my-social-app', 'my-photo-app']:
    print(f'{bucket}: {region_of(bucket) or "not there"}')
