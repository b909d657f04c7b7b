import urllib.error
import urllib.request

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
s3.upload_file(
    'profile.jpg',
    'my-social-app',
    'users/101/profile.jpg',
    ExtraArgs={'ContentType': 'image/jpeg'},
)

link = s3.generate_presigned_url(
    'get_object',
    Params={'Bucket': 'my-social-app', 'Key': 'users/101/profile.jpg'},
    ExpiresIn=15 * 60,  # seconds
)
print(link)

# The same link for another user's picture.
try:
    urllib.request.urlopen(link.replace('/101/', '/102/'))
except urllib.error.HTTPError as error:
    print('for user 102:', error.code)
