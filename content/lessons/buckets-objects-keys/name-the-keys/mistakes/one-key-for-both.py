# expect: Your program stored `profile.jpg` under the key `users/123/profile.jpg`, and then something else under the same key. One key names one object, so the second replaced the first.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as picture:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/123/profile.jpg',
        Body=picture,
        ContentType='image/jpeg',
    )
with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/123/profile.jpg',
        Body=resume,
        ContentType='application/pdf',
    )
print('Both files are in S3.')
