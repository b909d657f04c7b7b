# expect: Your program stopped at line 21 with `HTTPError: HTTP Error 503: Slow Down`.
import urllib.request

import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
place = {'Bucket': 'my-social-app', 'Key': 'users/401/profile.png'}
s3.create_bucket(Bucket=place['Bucket'])
link = s3.generate_presigned_url('put_object', place, ExpiresIn=300)

# The page of the user: it has the link, and not boto3.
with open('john.png', 'rb') as picture:
    request = urllib.request.Request(
        link,
        data=picture.read(),
        headers={'Content-Type': 'image/png'},
        method='PUT',
    )
urllib.request.urlopen(request)
print('your picture is saved')
