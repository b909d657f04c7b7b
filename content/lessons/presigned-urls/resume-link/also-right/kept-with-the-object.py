import urllib.request

import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
bucket.upload_file(
    'resume.pdf',
    'users/202/resume.pdf',
    ExtraArgs={
        'ContentType': 'application/pdf',
        'ContentDisposition': 'attachment; filename="user-202.pdf"',
    },
)

link = s3.meta.client.generate_presigned_url(
    'get_object',
    Params={'Bucket': bucket.name, 'Key': 'users/202/resume.pdf'},
    ExpiresIn=5 * 60,
)
urllib.request.urlopen(link)
print(link)
