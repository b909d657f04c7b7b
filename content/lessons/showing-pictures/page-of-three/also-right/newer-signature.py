from html import escape
from pathlib import Path

import boto3
from botocore.config import Config

s3 = boto3.client(
    's3',
    region_name='us-east-1',
    config=Config(signature_version='s3v4'),
)
s3.create_bucket(Bucket='my-social-app')

lines = []
for user in [101, 102, 103]:
    place = {'Bucket': 'my-social-app', 'Key': f'users/{user}/profile.jpg'}
    with open('profile.jpg', 'rb') as picture:
        s3.put_object(**place, Body=picture, ContentType='image/jpeg')
    link = s3.generate_presigned_url('get_object', place, ExpiresIn=600)
    lines.append(f"<img alt='User {user}' src='{escape(link)}'>")
Path('page.html').write_text('\n'.join(lines))
