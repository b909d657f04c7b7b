import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

place = {'Bucket': 'my-social-app', 'Key': 'users/102/cover.jpg'}
with open('profile.jpg', 'rb') as picture:
    s3.put_object(**place, Body=picture, ContentType='image/jpeg')

s3.copy_object(
    **place,
    CopySource=place,
    MetadataDirective='REPLACE',
    CacheControl='max-age=3600',
    ContentType='image/jpeg',
)

head = s3.head_object(**place)
print('Cache-Control:', head['CacheControl'])
print('Content-Type:', head['ContentType'])
