import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/film.mp4'}
s3.create_bucket(Bucket=place['Bucket'])

# 11 million bytes: the video again and again, as a long film.
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (11_000_000 // len(video) + 1))[:11_000_000]

with open('film.mp4', 'wb') as file:
    file.write(film)
s3.upload_file(
    'film.mp4',
    place['Bucket'],
    place['Key'],
    ExtraArgs={'ContentType': 'video/mp4'},
    Config=TransferConfig(multipart_chunksize=6_000_000),
)
print('stored', place['Key'])
