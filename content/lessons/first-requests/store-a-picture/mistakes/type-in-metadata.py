# expect: The type stands in the metadata of the object, as `content-type`. There it is a note of yours that no browser reads; for S3 the type is `binary/octet-stream`.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file(
    'profile.jpg',
    'my-social-app',
    'users/202/profile.jpg',
    ExtraArgs={'Metadata': {'Content-Type': 'image/jpeg'}},
)
