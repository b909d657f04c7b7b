# expect: There is still an object under `users/303/profile.jpg`: your program no longer deletes it.
import os

import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/303/profile.jpg'}
s3.create_bucket(Bucket=place['Bucket'])
with open('profile.jpg', 'rb') as picture:
    s3.put_object(**place, Body=picture)

condition = {}


def refresh():
    """Brings the app's copy of the picture up to date: `cache.jpg`."""
    try:
        answer = s3.get_object(**place, **condition)
        with open('cache.jpg', 'wb') as cache:
            cache.write(answer['Body'].read())
        condition['IfNoneMatch'] = answer['ETag']
        print('a new picture')
    except ClientError as error:
        code = error.response['Error']['Code']
        if code == 'NoSuchKey':
            os.remove('cache.jpg')
            print('no picture any more')
        elif code == '304':
            print('the picture is as it was')
        else:
            raise


refresh()
refresh()
os.remove('cache.jpg')
refresh()
