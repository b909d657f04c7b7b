"""Goes through what an application does with boto3: `python3 boto3-client.py ADDRESS`."""
import io
import sys
import urllib.request

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.client import Config
from botocore.exceptions import ClientError

s3 = boto3.client('s3', endpoint_url=sys.argv[1], config=Config(s3={'addressing_style': 'path'}))

s3.create_bucket(Bucket='first')
s3.put_object(Bucket='first', Key='a/größe + 1?', Body=b'hello', Metadata={'note': 'plain'}, ContentType='text/plain')
found = s3.get_object(Bucket='first', Key='a/größe + 1?', Range='bytes=1-3')
assert found['Body'].read() == b'ell' and found['Metadata'] == {'note': 'plain'}, found

big = b'0123456789abcdef' * 800_000
s3.upload_fileobj(io.BytesIO(big), 'first', 'big', Config=TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20))
back = io.BytesIO()
s3.download_fileobj('first', 'big', back)
assert back.getvalue() == big
assert s3.head_object(Bucket='first', Key='big')['ETag'].endswith('-3"')

s3.copy_object(Bucket='first', Key='copied', CopySource={'Bucket': 'first', 'Key': 'a/größe + 1?'})
pages = s3.get_paginator('list_objects_v2').paginate(Bucket='first', PaginationConfig={'PageSize': 2})
keys = [item['Key'] for page in pages for item in page['Contents']]
assert keys == ['a/größe + 1?', 'big', 'copied'], keys
assert s3.list_objects_v2(Bucket='first', Delimiter='/')['CommonPrefixes'] == [{'Prefix': 'a/'}]

url = s3.generate_presigned_url('get_object', Params={'Bucket': 'first', 'Key': 'copied'})
assert urllib.request.urlopen(url).read() == b'hello'

s3.put_bucket_versioning(Bucket='first', VersioningConfiguration={'Status': 'Enabled'})
s3.put_object(Bucket='first', Key='copied', Body=b'newer')
s3.delete_object(Bucket='first', Key='copied')
try:
    s3.get_object(Bucket='first', Key='copied')
    raise AssertionError('a deleted object was found')
except ClientError as error:
    assert error.response['Error']['Code'] == 'NoSuchKey', error

listed = s3.list_object_versions(Bucket='first')
every = [{'Key': item['Key'], 'VersionId': item['VersionId']} for item in listed['Versions'] + listed['DeleteMarkers']]
assert len(every) == 5, every
assert 'Errors' not in s3.delete_objects(Bucket='first', Delete={'Objects': every})
s3.delete_bucket(Bucket='first')
print('all is well')
