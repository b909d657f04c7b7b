import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.Bucket('my-social-app-old')
bucket.create()
for key in ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']:
    bucket.Object(key).put(Body=b'Some bytes.')

bucket.object_versions.all().delete()
bucket.delete()
