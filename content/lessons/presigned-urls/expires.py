import time
import urllib.error
import urllib.request

import boto3
from botocore.config import Config

# Without this, boto3 makes links with an older kind of signature.
config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
place = {'Bucket': 'my-social-app', 'Key': 'users/101/resume.pdf'}
s3.create_bucket(Bucket=place['Bucket'])
s3.upload_file(
    'resume.pdf',
    *place.values(),
    ExtraArgs={'ContentType': 'application/pdf'},
)

link = s3.generate_presigned_url('get_object', place, ExpiresIn=2)
with urllib.request.urlopen(link) as answer:
    print('at once:', answer.status)

time.sleep(3.1)
try:
    urllib.request.urlopen(link)
except urllib.error.HTTPError as error:
    print('three seconds later:', error.code)
