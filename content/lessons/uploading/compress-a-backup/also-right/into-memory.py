import gzip
import io

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

zipped = io.BytesIO()
with gzip.GzipFile(fileobj=zipped, mode='wb') as packer:
    with open('resume.pdf', 'rb') as plain:
        for line in plain:
            packer.write(line)
zipped.seek(0)

s3.upload_fileobj(
    zipped,
    'my-social-app',
    'backups/resume.pdf.gz',
    ExtraArgs={'ContentType': 'application/gzip'},
)
