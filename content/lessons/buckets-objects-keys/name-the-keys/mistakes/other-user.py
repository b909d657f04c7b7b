# expect: `profile.jpg` is stored under the key `users/132/profile.jpg`. Another key is another object.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as picture:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/132/profile.jpg',
        Body=picture,
        ContentType='image/jpeg',
    )
with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/123/resume.pdf',
        Body=resume,
        ContentType='application/pdf',
    )
print('Both files are in S3.')
