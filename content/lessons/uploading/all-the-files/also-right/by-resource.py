from pathlib import Path

import boto3

bucket = boto3.resource('s3', region_name='us-east-1').create_bucket(
    Bucket='my-social-app'
)
for name, content_type in [
    ('profile.jpg', 'image/jpeg'),
    ('resume.pdf', 'application/pdf'),
    ('video.mp4', 'video/mp4'),
]:
    bucket.Object(f'users/202/{name}').put(
        Body=Path(name).read_bytes(), ContentType=content_type
    )
