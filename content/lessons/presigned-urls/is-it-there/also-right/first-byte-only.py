import urllib.error
import urllib.request

import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for user in [301, 302]:
    key = f'users/{user}/about.txt'
    s3.put_object(Bucket=bucket, Key=key, Body='Hello!')


def is_there(link):
    """Whether S3 says that there is something behind a link."""
    try:
        request = urllib.request.Request(link)
        request.add_header('Range', 'bytes=0-0')
        urllib.request.urlopen(request)
        return True
    except urllib.error.HTTPError:
        return False


# A link for each, and a look whether there is something behind it.
for user in [301, 302, 303]:
    place = {'Bucket': bucket, 'Key': f'users/{user}/about.txt'}
    link = s3.generate_presigned_url('get_object', place, ExpiresIn=60)
    print(user, 'yes' if is_there(link) else 'no')
