# expect: Still there: 14 versions and 0 delete markers. Your program read one page of the list, and S3 said with `IsTruncated` that there are more.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket, prefix = 'my-social-app', 'users/303/'
s3.create_bucket(Bucket=bucket)
s3.put_bucket_versioning(
    Bucket=bucket, VersioningConfiguration={'Status': 'Enabled'}
)
for name in ['303/cover', '303/profile', '303/profile', '3030/profile']:
    key = f'users/{name}.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=b'A picture.')
# Last year, user 303 deleted the cover.
s3.delete_object(Bucket=bucket, Key='users/303/cover.jpg')

# Today, user 303 leaves, and wants nothing to be left.
page = s3.list_object_versions(Bucket=bucket, Prefix=prefix)
found = page.get('Versions', []) + page.get('DeleteMarkers', [])
objects = [
    {'Key': one['Key'], 'VersionId': one['VersionId']} for one in found
]
s3.delete_objects(Bucket=bucket, Delete={'Objects': objects})
print('nothing is left of user 303')
