# expect: The film was sent in one request. That works up to 5 GB, and when the network breaks, all of it has to be sent again.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

size = 12 * 1024 * 1024
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (size // len(video) + 1))[:size]

s3.put_object(
    Bucket='my-social-app',
    Key='users/303/film.mp4',
    Body=film,
    ContentType='video/mp4',
)
print('100 %')
