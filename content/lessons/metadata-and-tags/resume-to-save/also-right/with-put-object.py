import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/202/resume.pdf',
        Body=resume,
        ContentType='application/pdf',
        CacheControl=f'private, max-age={24 * 60 * 60}',
        ContentDisposition='attachment; filename=resume-202.pdf',
    )
