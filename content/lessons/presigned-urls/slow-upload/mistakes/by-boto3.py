# expect: No upload went by the link: your program sent no PUT without keys. The page of a user has none.
import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
place = {'Bucket': 'my-social-app', 'Key': 'users/401/profile.png'}
s3.create_bucket(Bucket=place['Bucket'])

with open('john.png', 'rb') as picture:
    s3.put_object(**place, Body=picture, ContentType='image/png')
print('your picture is saved')
