import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

size = 12 * 1024 * 1024
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (size // len(video) + 1))[:size]

with open('film.mp4', 'wb') as file:
    file.write(film)


class Progress:
    def __init__(self, total):
        self.total = total
        self.sent = 0

    def __call__(self, count):
        self.sent += count
        print(f'{self.sent / self.total:.0%}')


bucket = boto3.resource('s3').Bucket('my-social-app')
bucket.upload_file(
    'film.mp4',
    'users/303/film.mp4',
    ExtraArgs={'ContentType': 'video/mp4'},
    Callback=Progress(size),
    Config=TransferConfig(multipart_chunksize=5 * 1024 * 1024),
)
