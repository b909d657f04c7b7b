# expect: The film was sent in one request. That works up to 5 GB, and when the network breaks, all of it has to be sent again.
import io

import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/film.mp4'}
s3.create_bucket(Bucket=place['Bucket'])

# 11 million bytes: the video again and again, as a long film.
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (11_000_000 // len(video) + 1))[:11_000_000]

s3.upload_fileobj(
    io.BytesIO(film),
    place['Bucket'],
    place['Key'],
    ExtraArgs={'ContentType': 'video/mp4'},
    Config=TransferConfig(multipart_threshold=20_000_000),
)
