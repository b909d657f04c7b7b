# expect: The file `copy.mp4` ends after 32768 bytes, and the video has 41906. The last piece, which is shorter, is missing.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video)

size = 16_384
length = s3.head_object(**place)['ContentLength']
with open('copy.mp4', 'wb') as copy:
    for start in range(0, length - size, size):
        wanted = f'bytes={start}-{start + size - 1}'
        part = s3.get_object(**place, Range=wanted)
        copy.write(part['Body'].read())
        print(part['ContentRange'])
