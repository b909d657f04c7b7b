# expect: Your program stopped at line 25 with `HTTPError: HTTP Error 403: Forbidden`.
import time
import urllib.error
import urllib.request

import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
place = {'Bucket': 'my-social-app', 'Key': 'users/401/profile.png'}
s3.create_bucket(Bucket=place['Bucket'])
link = s3.generate_presigned_url('get_object', place, ExpiresIn=300)

# The page of the user: it has the link, and not boto3.
with open('john.png', 'rb') as picture:
    request = urllib.request.Request(
        link,
        data=picture.read(),
        headers={'Content-Type': 'image/png'},
        method='PUT',
    )
for attempt in range(1, 6):
    try:
        urllib.request.urlopen(request)
        break
    except urllib.error.HTTPError as error:
        if error.code < 500 or attempt == 5:
            raise
        time.sleep(0.1 * attempt)
print('your picture is saved')
