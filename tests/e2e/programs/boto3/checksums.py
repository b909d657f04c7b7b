import base64
import hashlib

import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='summed')
for algorithm in ('CRC32', 'SHA1', 'SHA256'):
    s3.put_object(Bucket='summed', Key=algorithm, Body=b'sum', ChecksumAlgorithm=algorithm)
told = s3.head_object(Bucket='summed', Key='SHA256', ChecksumMode='ENABLED')['ChecksumSHA256']
print(told == base64.b64encode(hashlib.sha256(b'sum').digest()).decode())
