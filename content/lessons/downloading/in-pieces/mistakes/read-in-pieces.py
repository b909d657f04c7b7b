# expect: One answer brought 41906 bytes: your program asked for the whole video at once.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video)

video = s3.get_object(**place)['Body']
with open('copy.mp4', 'wb') as copy:
    for piece in video.iter_chunks(16_384):
        copy.write(piece)
