# expect: The object `users/303/resume.pdf` holds the text `resume.pdf`, 10 characters, not the file. S3 stores a text as it is, and cannot see your files.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('resume.pdf', 'rb') as file:
    resume = file.read()

s3.put_object(
    Bucket='my-social-app',
    Key='users/303/resume.pdf',
    Body='resume.pdf',
    ContentType='application/pdf',
)
