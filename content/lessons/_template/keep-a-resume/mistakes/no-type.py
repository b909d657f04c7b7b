# expect: The object was stored as `binary/octet-stream`, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file('resume.pdf', 'my-social-app', 'users/303/resume.pdf')
