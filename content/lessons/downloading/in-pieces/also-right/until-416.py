import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
s3.upload_file('video.mp4', *place.values())

size = 16_384
start = 0
pieces = []
while True:
    wanted = f'bytes={start}-{start + size - 1}'
    try:
        part = s3.get_object(**place, Range=wanted)
    except ClientError as error:
        # Past the end of the object, S3 answers 416.
        if error.response['Error']['Code'] != 'InvalidRange':
            raise
        break
    pieces.append(part['Body'].read())
    start += size
with open('copy.mp4', 'wb') as copy:
    copy.write(b''.join(pieces))
