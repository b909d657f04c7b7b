# expect: Still there: 3 versions and 7 delete markers. Your program deleted keys, without a version, and that only puts markers on top. Every byte is there and is paid for.
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
for name in ['cover', 'profile', 'profile']:
    for _ in range(2):
        s3.delete_object(Bucket=bucket, Key=f'{prefix}{name}.jpg')
print('nothing is left of user 303')
