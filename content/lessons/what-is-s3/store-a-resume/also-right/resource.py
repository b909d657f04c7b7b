import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
resume = s3.Object('my-social-app', 'users/202/resume.pdf')
resume.upload_file(
    'resume.pdf', ExtraArgs={'ContentType': 'application/pdf'}
)
print(resume.content_length)
