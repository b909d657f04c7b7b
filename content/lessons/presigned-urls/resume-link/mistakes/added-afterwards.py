# expect: S3 answered `403 SignatureDoesNotMatch` to the visitor, for the key `users/202/resume.pdf`. The signature fits only the address that was signed, and only a key with something behind it.
import urllib.error
import urllib.parse
import urllib.request

import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
place = {'Bucket': 'my-social-app', 'Key': 'users/202/resume.pdf'}
s3.create_bucket(Bucket=place['Bucket'])
with open('resume.pdf', 'rb') as resume:
    s3.put_object(**place, Body=resume, ContentType='application/pdf')

saved_as = 'attachment; filename="user-202.pdf"'
link = s3.generate_presigned_url(
    'get_object',
    Params=place,
    ExpiresIn=300,
)
link += '&response-content-disposition=' + urllib.parse.quote(saved_as)
try:
    print(urllib.request.urlopen(link).status, link)
except urllib.error.HTTPError as error:
    print(error.code, link)
