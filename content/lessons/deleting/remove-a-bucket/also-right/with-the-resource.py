import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app-old')
for key in ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']:
    bucket.put_object(Key=key, Body=b'Some bytes.')

bucket.objects.all().delete()

bucket.delete()
bucket.wait_until_not_exists()
print(bucket.name, 'is gone')
