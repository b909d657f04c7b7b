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

old = s3.get_object(**place, VersionId=good['VersionId'])
s3.put_object(
    **place, Body=old['Body'].read(), ContentType=old['ContentType']
)
