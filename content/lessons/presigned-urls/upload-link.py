import urllib.error
import urllib.request

import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
s3.create_bucket(Bucket='my-social-app')

# boto3 signs the type as soon as it is given.
link = s3.generate_presigned_url(
    'put_object',
    Params={
        'Bucket': 'my-social-app',
        'Key': 'users/101/new.png',
        'ContentType': 'image/png',
    },
    ExpiresIn=60,
)

with open('john.png', 'rb') as file:
    body = file.read()
for kind in ['text/html', 'image/png']:
    request = urllib.request.Request(link, data=body, method='PUT')
    request.add_header('Content-Type', kind)
    try:
        print(kind, urllib.request.urlopen(request).status)
    except urllib.error.HTTPError as error:
        print(kind, error.code)
