import io

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

config = Config(retries={'mode': 'standard', 'max_attempts': 4})
s3 = boto3.resource('s3', region_name='us-east-1', config=config)
bucket = s3.create_bucket(Bucket='my-social-app')

with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (11_000_000 // len(video) + 1))[:11_000_000]

# It aborts by itself what it cannot finish.
bucket.upload_fileobj(
    io.BytesIO(film),
    'users/404/film.mp4',
    ExtraArgs={'ContentType': 'video/mp4'},
    Config=TransferConfig(multipart_chunksize=5 * 1024 * 1024),
)
