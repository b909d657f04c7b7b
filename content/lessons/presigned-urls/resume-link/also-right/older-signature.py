import urllib.request

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/resume.pdf'}
s3.create_bucket(Bucket=place['Bucket'])
with open('resume.pdf', 'rb') as resume:
    s3.put_object(**place, Body=resume, ContentType='application/pdf')

saved_as = 'attachment; filename="user-202.pdf"'
link = s3.generate_presigned_url(
    'get_object',
    Params={**place, 'ResponseContentDisposition': saved_as},
    ExpiresIn=300,
)
with urllib.request.urlopen(link) as answer:
    print(answer.status, link)
