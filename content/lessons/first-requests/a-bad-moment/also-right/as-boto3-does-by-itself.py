import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()

for user in ['101', '102', '103']:
    key = f'users/{user}/profile.jpg'
    s3.put_object(
        Bucket=bucket, Key=key, Body=picture, ContentType='image/jpeg'
    )
    print('stored', key)
