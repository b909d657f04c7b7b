import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file(
    'resume.pdf',
    'my-social-app',
    'users/101/resume.pdf',
    ExtraArgs={
        'ContentType': 'application/pdf',
        'ContentDisposition': 'attachment; filename="resume.pdf"',
    },
)
print('kept')
