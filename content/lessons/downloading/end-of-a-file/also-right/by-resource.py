import shutil

import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
resume = bucket.Object('users/202/resume.pdf')
resume.upload_file(
    'resume.pdf', ExtraArgs={'ContentType': 'application/pdf'}
)

with open('end.txt', 'wb') as file:
    shutil.copyfileobj(resume.get(Range='bytes=-64')['Body'], file)
