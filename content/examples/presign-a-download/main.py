import urllib.error
import urllib.request

import boto3
from botocore.config import Config

# Without this, boto3 makes links with an older kind of signature.
config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-invoices'
key = '2026/invoice-17.txt'

s3.create_bucket(Bucket=bucket)
s3.put_object(Bucket=bucket, Key=key, Body='Please pay 20.')

# No request is sent here: the signature is computed on this machine.
url = s3.generate_presigned_url(
    'get_object',
    Params={
        'Bucket': bucket,
        'Key': key,
        # The browser saves it under this name, and does not show it.
        'ResponseContentDisposition': 'attachment; filename="invoice.txt"',
    },
    ExpiresIn=10 * 60,  # seconds
)
print(url)

# Whoever has the link needs no keys. Any program that can read the web
# will do.
with urllib.request.urlopen(url) as answer:
    print(answer.status, answer.read().decode())

# The signature covers the address: another key needs another link.
try:
    urllib.request.urlopen(url.replace('invoice-17', 'invoice-18'))
except urllib.error.HTTPError as error:
    print(error.code, 'for another invoice')
