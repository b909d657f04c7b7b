# expect: Your program stopped at line 14 with `BucketNotEmpty`. The bucket `my-social-app-old` still holds something, so S3 does not delete it. Objects are in it, or, where it keeps versions, old versions and delete markers, which a plain list does not show.
import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app-old')
for key in ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']:
    bucket.put_object(Key=key, Body=b'Some bytes.')

# Here the bucket has to become empty.
bucket.objects.filter(Prefix='users/').delete()

# The bucket itself is not needed either.

bucket.delete()
