import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()
print('The picture has', len(picture), 'bytes.')

# Complete the request and send it.
upload = {
    'Bucket': 'my-social-app',
    'Key': '',
}
print('not sent yet:', upload)
