# expect: Your program stopped at line 19 with `NoSuchKey`. There is no object with the key `users/303/profile.jpg` in the bucket `my-social-app`. Usually the key is spelled differently: upper and lower case count, and so does a `/` at its beginning. Or the object was deleted, or is not stored yet.
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
        if code == '404':
            os.remove('cache.jpg')
            print('no picture any more')
        elif code == '304':
            print('the picture is as it was')
        else:
            raise


refresh()
refresh()
s3.delete_object(**place)
refresh()
