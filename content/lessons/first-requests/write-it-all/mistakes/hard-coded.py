# expect: Your program did not print `users/505/cover.jpg`, and it never asked S3 which objects there are.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

with open('john.png', 'rb') as picture:
    s3.put_object(
        Bucket=bucket,
        Key='users/505/profile.png',
        Body=picture,
        ContentType='image/png',
    )

print('users/505/profile.png')
