import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
key = 'users/101/bio.txt'
s3.create_bucket(Bucket=bucket)
s3.put_object(Bucket=bucket, Key=key, Body=b'I swim.')

attempts = [
    lambda: s3.get_object(Bucket=bucket, Key='users/999/bio.txt'),
    lambda: s3.get_object(Bucket='no-such-app', Key=key),
    lambda: s3.delete_bucket(Bucket=bucket),
]

for attempt in attempts:
    try:
        attempt()
    except s3.exceptions.ClientError as error:
        status = error.response['ResponseMetadata']['HTTPStatusCode']
        print(status, error.response['Error']['Code'], error)
