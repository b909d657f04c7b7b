import gzip
import shutil

import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')

with open('resume.pdf', 'rb') as plain:
    with gzip.open('resume.pdf.gz', 'wb') as zipped:
        shutil.copyfileobj(plain, zipped)

bucket.upload_file(
    'resume.pdf.gz',
    'backups/resume.pdf.gz',
    ExtraArgs={'ContentType': 'application/gzip'},
)
