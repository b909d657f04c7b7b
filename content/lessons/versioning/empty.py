import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.Bucket('my-social-app-test')
bucket.create()
bucket.Versioning().enable()
for body in [b'The first picture.', b'The second picture.']:
    bucket.put_object(Key='users/101/profile.jpg', Body=body)
bucket.Object('users/101/profile.jpg').delete()

# All versions and all delete markers, page by page.
bucket.object_versions.delete()
bucket.delete()
print(bucket.name, 'is gone')
