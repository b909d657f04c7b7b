# expect: Still there: 3 versions and 2 delete markers. Your program deleted keys, without a version, and that only puts markers on top. Every byte is there and is paid for.
import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
bucket.Versioning().enable()
for name in ['303/cover', '303/profile', '303/profile', '3030/profile']:
    bucket.put_object(Key=f'users/{name}.jpg', Body=b'A picture.')
# Last year, user 303 deleted the cover.
bucket.Object('users/303/cover.jpg').delete()

# Today, user 303 leaves, and wants nothing to be left.
bucket.objects.filter(Prefix='users/303/').delete()
print('nothing is left of user 303')
