import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file('resume.pdf', 'my-social-app', 'users/202/resume.pdf')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/resume.pdf'}
s3.copy_object(
    **place,
    CopySource=place,
    MetadataDirective='REPLACE',
    ContentType='application/pdf',
    CacheControl='max-age=86400',
    ContentDisposition='attachment; filename="resume-202.pdf"',
)
