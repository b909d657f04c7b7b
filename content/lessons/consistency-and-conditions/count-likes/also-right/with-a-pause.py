import random
import time

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'0')


def written(body, etag):
    """Whether the write was done; False if its condition did not hold."""
    try:
        s3.put_object(**place, Body=body, IfMatch=etag)
        return True
    except s3.exceptions.ClientError as error:
        if error.response['Error']['Code'] != 'PreconditionFailed':
            raise
        return False


def like(user):
    answer = s3.get_object(**place)
    likes = int(answer['Body'].read())
    if not written(str(likes + 1), answer['ETag']):
        time.sleep(random.random() / 100)
        like(user)


for user in (101, 102, 103, 104, 105):
    like(user)
