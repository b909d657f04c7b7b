# expect: There is no object under `users/303/resume.pdf`: your program sent nothing that stores `resume.pdf`. To prepare a request is not to send it.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('resume.pdf', 'rb') as file:
    resume = file.read()
print('The resume has', len(resume), 'bytes.')

# Complete the request, and send it.
upload = {
    'Bucket': 'my-social-app',
    'Key': 'users/303/resume.pdf',
}
print('not sent yet:', upload)
