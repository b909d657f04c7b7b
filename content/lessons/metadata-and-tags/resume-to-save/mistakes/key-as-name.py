# expect: Content-Disposition names the file `users/202/resume.pdf`. The user is to find `resume-202.pdf`.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file(
    'resume.pdf',
    'my-social-app',
    'users/202/resume.pdf',
    ExtraArgs={
        'ContentType': 'application/pdf',
        'CacheControl': 'max-age=86400',
        'ContentDisposition': 'attachment; filename=users/202/resume.pdf',
    },
)
