# expect: Your program deleted a version, and it does not come back. Somebody wanted to look at the empty one.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/profile.jpg'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_bucket_versioning(
    Bucket=place['Bucket'], VersioningConfiguration={'Status': 'Enabled'}
)

with open('profile.jpg', 'rb') as picture:
    s3.put_object(**place, Body=picture, ContentType='image/jpeg')
# The accident: an upload without bytes.
empty = s3.put_object(**place, ContentType='image/jpeg')

s3.delete_object(**place, VersionId=empty['VersionId'])
