# expect: The object was stored as `binary/octet-stream`, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.
import io

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

size = 12 * 1024 * 1024
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (size // len(video) + 1))[:size]

sent = 0


def progress(count):
    global sent
    sent += count
    print(round(sent / size * 100), '%')


s3.upload_fileobj(
    io.BytesIO(film),
    'my-social-app',
    'users/303/film.mp4',
    Callback=progress,
)
