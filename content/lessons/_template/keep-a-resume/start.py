import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('resume.pdf', 'rb') as file:
    resume = file.read()
print('The resume has', len(resume), 'bytes.')

# Complete the request, and send it.
upload = {
    'Bucket': 'my-social-app',
    'Key': '',
}
print('not sent yet:', upload)
