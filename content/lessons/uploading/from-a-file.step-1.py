import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.upload_file(
    'john.png',
    'my-social-app',
    'users/101/profile.jpg',
    # boto3 does not guess it from the file's name.
    ExtraArgs={'ContentType': 'image/png'},
)

print('stored users/101/profile.jpg')
