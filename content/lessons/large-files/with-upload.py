import io

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

sent = 0


def progress(count):
    global sent
    sent += count
    print(sent, 'bytes are sent')


s3.upload_fileobj(
    io.BytesIO(bytes(12 * 1024 * 1024)),
    'my-social-app',
    'users/102/film.mp4',
    ExtraArgs={'ContentType': 'video/mp4'},
    Callback=progress,
)

head = s3.head_object(
    Bucket='my-social-app', Key='users/102/film.mp4', PartNumber=1
)
print('sent in', head['PartsCount'], 'parts')
