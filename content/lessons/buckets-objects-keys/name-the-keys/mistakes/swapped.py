# expect: The object `users/123/profile.jpg` holds the bytes of `resume.pdf`, not those of `profile.jpg`.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as picture:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/123/profile.jpg',
        Body=open('resume.pdf', 'rb'),
        ContentType='image/jpeg',
    )
with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/123/resume.pdf',
        Body=open('profile.jpg', 'rb'),
        ContentType='application/pdf',
    )
print('Both files are in S3.')
