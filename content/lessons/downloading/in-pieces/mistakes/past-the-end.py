# expect: Your program stopped at line 15 with `InvalidRange`. The range that was asked for is not in the object `users/606/video.mp4`. It begins behind the last byte. Bytes count from 0, so an object of 10 bytes ends at 9. An empty object has no range at all.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video)

size = 16_384
length = s3.head_object(**place)['ContentLength']
with open('copy.mp4', 'wb') as copy:
    for start in range(0, length + size, size):
        wanted = f'bytes={start}-{start + size - 1}'
        part = s3.get_object(**place, Range=wanted)
        copy.write(part['Body'].read())
        print(part['ContentRange'])
