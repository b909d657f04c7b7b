import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.Bucket('my-social-app-test')
bucket.create()
for key in ['users/101/profile.jpg', 'posts/1/a.jpg']:
    bucket.put_object(Key=key, Body=b'A picture.')

# First what is in it, then the bucket.
bucket.objects.all().delete()
bucket.delete()
print(bucket.name, 'is gone')
