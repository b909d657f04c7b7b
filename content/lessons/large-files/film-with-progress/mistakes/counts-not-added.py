# expect: Your program printed something for each part, but never that all of it is there: not 100, and not 12582912.
import io

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

size = 12 * 1024 * 1024
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (size // len(video) + 1))[:size]

def progress(count):
    print(round(count / size * 100), '%')


s3.upload_fileobj(
    io.BytesIO(film),
    'my-social-app',
    'users/303/film.mp4',
    ExtraArgs={'ContentType': 'video/mp4'},
    Callback=progress,
)
