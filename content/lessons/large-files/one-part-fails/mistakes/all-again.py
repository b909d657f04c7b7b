# expect: Your program began 2 uploads. In the second, every part has to be sent again, also those that had arrived.
import boto3
from botocore.config import Config

# boto3 sends a request up to three times before it gives up.
config = Config(retries={'mode': 'standard', 'total_max_attempts': 3})
s3 = boto3.client('s3', region_name='us-east-1', config=config)
place = {'Bucket': 'my-social-app', 'Key': 'users/404/film.mp4'}
s3.create_bucket(Bucket=place['Bucket'])

part_size = 5 * 1024 * 1024
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (11_000_000 // len(video) + 1))[:11_000_000]

def send_part(upload_id, number):
    start = (number - 1) * part_size
    part = s3.upload_part(
        **place,
        UploadId=upload_id,
        PartNumber=number,
        Body=film[start : start + part_size],
    )
    return {'PartNumber': number, 'ETag': part['ETag']}


def send():
    upload = s3.create_multipart_upload(**place, ContentType='video/mp4')
    upload_id = upload['UploadId']
    try:
        parts = [send_part(upload_id, number) for number in (1, 2, 3)]
        s3.complete_multipart_upload(
            **place, UploadId=upload_id, MultipartUpload={'Parts': parts}
        )
    except s3.exceptions.ClientError:
        s3.abort_multipart_upload(**place, UploadId=upload_id)
        raise


try:
    send()
except s3.exceptions.ClientError:
    send()
