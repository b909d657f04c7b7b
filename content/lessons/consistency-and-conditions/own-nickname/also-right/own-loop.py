import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

# It sends nothing again by itself: the loop below looks in between.
once = Config(retries={'total_max_attempts': 1})
s3 = boto3.client('s3', region_name='us-east-1', config=once)
bucket, key = 'my-social-app', 'nicknames/reef'
s3.create_bucket(Bucket=bucket)


def holder():
    try:
        return s3.get_object(Bucket=bucket, Key=key)['Body'].read()
    except s3.exceptions.NoSuchKey:
        return None


def take(user):
    for left in (2, 1, 0):
        try:
            s3.put_object(
                Bucket=bucket, Key=key, Body=user, IfNoneMatch='*'
            )
            return True
        except (BotoCoreError, s3.exceptions.ClientError):
            has = holder()
            if has is not None:
                return has == user
            if left == 0:
                raise


print('reef is', 'yours' if take(b'303') else 'taken')
