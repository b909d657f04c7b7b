# expect: The range `bytes=0-16384` brought 16385 bytes. Both numbers are included, the last one, too.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video)

size = 16_384
length = s3.head_object(**place)['ContentLength']
with open('copy.mp4', 'wb') as copy:
    for start in range(0, length, size):
        wanted = f'bytes={start}-{start + size}'
        part = s3.get_object(**place, Range=wanted)
        copy.write(part['Body'].read())
        print(part['ContentRange'])
