import io

import boto3

bucket = boto3.resource('s3').create_bucket(Bucket='my-social-app')
resume = bucket.Object('users/202/resume.pdf')
with open('resume.pdf', 'rb') as file:
    content = io.BytesIO(file.read())
resume.upload_fileobj(
    content,
    ExtraArgs={
        'ContentType': 'application/pdf',
        'CacheControl': 'max-age=86400',
        'ContentDisposition': "attachment; filename*=UTF-8''resume-202.pdf",
    },
)
print(resume.content_disposition)
