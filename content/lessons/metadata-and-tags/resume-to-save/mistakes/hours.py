# expect: Cache-Control says 24, and `max-age` counts seconds. One day has 86,400 of them.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file(
    'resume.pdf',
    'my-social-app',
    'users/202/resume.pdf',
    ExtraArgs={
        'ContentType': 'application/pdf',
        'CacheControl': 'max-age=24',
        'ContentDisposition': 'attachment; filename="resume-202.pdf"',
    },
)
