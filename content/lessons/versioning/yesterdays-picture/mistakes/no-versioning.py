# expect: The empty upload replaced the picture: the bucket kept no versions when the picture was uploaded.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/profile.jpg'}
s3.create_bucket(Bucket=place['Bucket'])

with open('profile.jpg', 'rb') as picture:
    s3.put_object(**place, Body=picture, ContentType='image/jpeg')
# The accident: an upload without bytes.
s3.put_object(**place, ContentType='image/jpeg')

s3.upload_file(
    'profile.jpg',
    place['Bucket'],
    place['Key'],
    ExtraArgs={'ContentType': 'image/jpeg'},
)
