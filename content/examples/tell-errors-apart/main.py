import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-letters'
key = 'to-ann.txt'
s3.create_bucket(Bucket=bucket)
s3.put_object(Bucket=bucket, Key=key, Body='Dear Ann')


def attempt(what, task):
    """Does something that fails, and says how S3 has refused it."""
    try:
        task()
    # What is not S3's answer, such as a lost connection, is no ClientError.
    except ClientError as error:
        code = error.response['Error']['Code']
        status = error.response['ResponseMetadata']['HTTPStatusCode']
        print(f'{what}: {code}, status {status}')
    else:
        print(f'{what}: done')


attempt(
    'a key that is not there',
    lambda: s3.get_object(Bucket=bucket, Key='to-ben.txt'),
)
# The answer to HEAD has no body: boto3 makes a code of the status.
attempt(
    'the same, with HEAD',
    lambda: s3.head_object(Bucket=bucket, Key='to-ben.txt'),
)
attempt(
    'a bucket that nobody has',
    lambda: s3.get_object(Bucket=f'{bucket}-of-nobody', Key=key),
)
attempt(
    'a write that must not overwrite',
    lambda: s3.put_object(
        Bucket=bucket, Key=key, Body='Hi', IfNoneMatch='*'
    ),
)

# An error with a class of its own is caught by it; all others go on.
try:
    s3.get_object(Bucket=bucket, Key='to-cleo.txt')
except s3.exceptions.NoSuchKey:
    print('Cleo has no letter yet.')
