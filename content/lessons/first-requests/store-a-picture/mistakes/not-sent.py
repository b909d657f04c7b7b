# expect: There is no object under `users/202/profile.jpg`: your program sent nothing that stores `profile.jpg`. To prepare a request is not to send it.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()

upload = {
    'Bucket': 'my-social-app',
    'Key': 'users/202/profile.jpg',
    'Body': picture,
    'ContentType': 'image/jpeg',
}
print('ready to upload', upload['Key'])
