import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/profile.jpg'}
s3.create_bucket(Bucket='my-social-app')
with open('profile.jpg', 'rb') as picture:
    s3.put_object(**place, Body=picture, ContentType='image/jpeg')

first = s3.get_object(**place)
print('first time:', len(first['Body'].read()), 'bytes')

try:
    s3.get_object(**place, IfNoneMatch=first['ETag'])
    print('there is a new picture')
except ClientError as error:
    if error.response['Error']['Code'] != '304':
        raise
    print('an error with status 304: nothing new')
