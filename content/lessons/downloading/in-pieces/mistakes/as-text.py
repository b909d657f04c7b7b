# expect: The file `copy.mp4` has 74879 bytes that are not those of the video, which has 41906.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video)

size = 16_384
length = s3.head_object(**place)['ContentLength']
with open('copy.mp4', 'w', encoding='utf-8') as copy:
    for start in range(0, length, size):
        wanted = f'bytes={start}-{start + size - 1}'
        part = s3.get_object(**place, Range=wanted)
        copy.write(part['Body'].read().decode(errors='replace'))
        print(part['ContentRange'])
