import os

import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
picture = s3.Object('my-social-app', 'users/303/profile.jpg')
picture.upload_file('profile.jpg')


def refresh(etag=None):
    """Brings `cache.jpg` up to date, and returns the ETag of it."""
    try:
        if etag is None:
            answer = picture.get()
        else:
            answer = picture.get(IfNoneMatch=etag)
    except ClientError as error:
        status = error.response['ResponseMetadata']['HTTPStatusCode']
        if status == 304:
            return etag
        if status != 404:
            raise
        os.remove('cache.jpg')
        return None
    with open('cache.jpg', 'wb') as cache:
        cache.write(answer['Body'].read())
    return answer['ETag']


etag = refresh(refresh())
picture.delete()
refresh(etag)
