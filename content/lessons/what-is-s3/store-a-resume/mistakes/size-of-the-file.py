# expect: The number is right, but it is that of your file. Your program did not ask S3 what it has, after it had stored the object.
import os

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket, key = 'my-social-app', 'users/202/resume.pdf'

s3.create_bucket(Bucket=bucket)
with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket=bucket,
        Key=key,
        Body=resume,
        ContentType='application/pdf',
    )

print(os.path.getsize('resume.pdf'), 'bytes')
