import gzip
from pathlib import Path

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.put_object(
    Bucket='my-social-app',
    Key='backups/resume.pdf.gz',
    Body=gzip.compress(Path('resume.pdf').read_bytes()),
    ContentType='application/gzip',
)
