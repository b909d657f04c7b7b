import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
for name, kind in {
    'profile.jpg': 'image/jpeg',
    'resume.pdf': 'application/pdf',
}.items():
    s3.upload_file(
        name,
        'my-social-app',
        f'users/123/{name}',
        ExtraArgs={'ContentType': kind},
    )
