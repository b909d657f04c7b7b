import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file(
    'resume.pdf',
    'my-social-app',
    'users/101/resume.pdf',
    ExtraArgs={
        'ContentType': 'application/pdf',
        'CacheControl': 'no-cache',
        'ContentDisposition': 'inline; filename="resume-101.pdf"',
    },
)

print('stored users/101/resume.pdf')
