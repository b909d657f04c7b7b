import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-jobs'
key = 'locks/nightly-report'
s3.create_bucket(Bucket=bucket)


def take_lock(owner):
    """Takes the lock. Answers False when another one has it."""
    try:
        # '*' means: write only if there is no object with this key yet.
        s3.put_object(Bucket=bucket, Key=key, Body=owner, IfNoneMatch='*')
        return True
    except ClientError as error:
        status = error.response['ResponseMetadata']['HTTPStatusCode']
        # 409: both came at the same time. 412: the other was there before.
        if status in (409, 412):
            return False
        raise


# Three programs want to write the same report. One may.
for owner in ['Ann', 'Ben', 'Cleo']:
    if take_lock(owner):
        print(f'{owner}: I have the lock and write the report')
    else:
        print(f'{owner}: somebody else does it')

# Give the lock back. A program that crashes before leaves it behind: that
# is why real ones also write down until when the lock holds.
s3.delete_object(Bucket=bucket, Key=key)
