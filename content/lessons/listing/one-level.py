import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
for key in [
    'users/101/albums/rome/1.jpg',
    'users/101/albums/rome/2.jpg',
    'users/101/albums/sea/1.jpg',
    'users/101/profile.jpg',
    'users/101/resume.pdf',
    'users/1010/profile.jpg',
]:
    s3.put_object(
        Bucket='my-social-app',
        Key=key,
        Body=key,
        ContentType='application/octet-stream',
    )

for prefix in ['users/101/', 'users/101/albums/', 'users/101']:
    page = s3.list_objects_v2(
        Bucket='my-social-app', Prefix=prefix, Delimiter='/'
    )
    print('prefix', prefix)
    for common in page.get('CommonPrefixes', []):
        print('  ', common['Prefix'])
    for one in page.get('Contents', []):
        print('  ', one['Key'], one['Size'])
