# expect: Your program stopped at line 17 with `InvalidRequest`. The request as a whole makes no sense to S3. Two parts of it do not go together, or one is missing. S3 says: “This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.”
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


s3.copy_object(**place, CopySource=place)
