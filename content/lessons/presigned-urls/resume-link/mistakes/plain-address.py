# expect: The address `https://my-social-app.s3.us-east-1.amazonaws.com/users/202/resume.pdf` has no signature. The bucket is private, so S3 answered `403`.
import urllib.error
import urllib.request

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/resume.pdf'}
s3.create_bucket(Bucket=place['Bucket'])
with open('resume.pdf', 'rb') as resume:
    s3.put_object(**place, Body=resume, ContentType='application/pdf')

host = f'{place["Bucket"]}.s3.us-east-1.amazonaws.com'
link = f'https://{host}/{place["Key"]}'
try:
    print(urllib.request.urlopen(link).status, link)
except urllib.error.HTTPError as error:
    print(error.code, link)
