import mimetypes

import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
for name in ['profile.jpg', 'resume.pdf', 'video.mp4']:
    content_type, _ = mimetypes.guess_type(name)
    with open(name, 'rb') as file:
        bucket.upload_fileobj(
            file,
            f'users/202/{name}',
            ExtraArgs={'ContentType': content_type},
        )
