import os

import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client('s3')
s3.create_bucket(Bucket='with-callback')
with open('large.bin', 'wb') as file:
    file.write(os.urandom(12 * 1024 * 1024))
seen = []
config = TransferConfig(multipart_threshold=5 * 1024 * 1024, multipart_chunksize=5 * 1024 * 1024)
s3.upload_file('large.bin', 'with-callback', 'large.bin', Config=config, Callback=seen.append)
print(sum(seen) == os.path.getsize('large.bin'))
s3.download_file('with-callback', 'large.bin', 'again.bin', Config=config)
print(open('large.bin', 'rb').read() == open('again.bin', 'rb').read())
os.remove('large.bin')
os.remove('again.bin')
