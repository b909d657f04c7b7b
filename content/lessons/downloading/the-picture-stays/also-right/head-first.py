import os

import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/303/profile.jpg'}
s3.create_bucket(Bucket=place['Bucket'])
s3.upload_file('profile.jpg', *place.values())

known = None


def refresh():
    """Brings the app's copy of the picture up to date: `cache.jpg`."""
    global known
    try:
        etag = s3.head_object(**place)['ETag']
    except ClientError as error:
        # The answer to a HEAD has no body, so there is only the status.
        if error.response['Error']['Code'] != '404':
            raise
        os.remove('cache.jpg')
        return
    if etag != known:
        s3.download_file(*place.values(), 'cache.jpg')
        known = etag


refresh()
refresh()
s3.delete_object(**place)
refresh()
