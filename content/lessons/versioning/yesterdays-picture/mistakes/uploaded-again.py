# expect: Your program uploaded the file again. On the morning after, the app has no file any more: it has only what S3 has.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/profile.jpg'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_bucket_versioning(
    Bucket=place['Bucket'], VersioningConfiguration={'Status': 'Enabled'}
)

with open('profile.jpg', 'rb') as picture:
    good = s3.put_object(**place, Body=picture, ContentType='image/jpeg')
# The accident: an upload without bytes.
s3.put_object(**place, ContentType='image/jpeg')

s3.upload_file(
    'profile.jpg',
    place['Bucket'],
    place['Key'],
    ExtraArgs={'ContentType': 'image/jpeg'},
)
