import urllib.request

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

url = s3.generate_presigned_url(
    'put_object',
    Params={
        'Bucket': 'my-social-app',
        'Key': 'users/202/profile.jpg',
        'ContentType': 'image/jpeg',
    },
    ExpiresIn=60,
)
with open('profile.jpg', 'rb') as picture:
    request = urllib.request.Request(
        url,
        data=picture.read(),
        method='PUT',
        headers={'Content-Type': 'image/jpeg'},
    )
print('status', urllib.request.urlopen(request).status)
