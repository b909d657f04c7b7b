import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file(
    'profile.jpg',
    'my-social-app',
    'users/101/profile.jpg',
    # boto3 does not guess it from the file's name.
    ExtraArgs={'ContentType': 'image/jpeg'},
)

print('stored users/101/profile.jpg')
