import os

import boto3

s3 = boto3.client('s3', region_name='us-east-1')

# So that there is something to download.
s3.create_bucket(Bucket='my-social-app')
s3.upload_file(
    'video.mp4',
    'my-social-app',
    'users/101/video.mp4',
    ExtraArgs={'ContentType': 'video/mp4'},
)

s3.download_file('my-social-app', 'users/101/video.mp4', 'copy.mp4')

print('copy.mp4 has', os.path.getsize('copy.mp4'), 'bytes')
