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

source = {**place, 'VersionId': good['VersionId']}
s3.copy_object(**place, CopySource=source)
print('the picture is back')
