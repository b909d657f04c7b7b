# expect: The film has 2 parts, and your program told of its way only once.
import io

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

size = 12 * 1024 * 1024
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (size // len(video) + 1))[:size]

print('0 %')
s3.upload_fileobj(
    io.BytesIO(film),
    'my-social-app',
    'users/303/film.mp4',
    ExtraArgs={'ContentType': 'video/mp4'},
)
print('100 %')
