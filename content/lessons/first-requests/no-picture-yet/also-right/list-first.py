import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()
for user in ['101', '102']:
    key = f'users/{user}/profile.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=picture)

listing = s3.list_objects_v2(Bucket=bucket, Prefix='users/')
there = {found['Key'] for found in listing.get('Contents', [])}
for user in ['101', '404', '102']:
    key = f'users/{user}/profile.jpg'
    if key in there:
        s3.download_file(bucket, key, f'{user}.jpg')
    else:
        print(f'{user} has no picture')
