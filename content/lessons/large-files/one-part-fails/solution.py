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

upload = s3.create_multipart_upload(**place, ContentType='video/mp4')
upload_id = upload['UploadId']


def send_part(number):
    start = (number - 1) * part_size
    for left in (2, 1, 0):
        try:
            part = s3.upload_part(
                **place,
                UploadId=upload_id,
                PartNumber=number,
                Body=film[start : start + part_size],
            )
            return {'PartNumber': number, 'ETag': part['ETag']}
        except s3.exceptions.ClientError:
            if left == 0:
                raise
            print('part', number, 'once more')


try:
    parts = []
    for number in (1, 2, 3):
        parts.append(send_part(number))
        print('part', number, 'has arrived')
    s3.complete_multipart_upload(
        **place, UploadId=upload_id, MultipartUpload={'Parts': parts}
    )
except Exception:
    # Nobody will finish it: let S3 throw the parts away.
    s3.abort_multipart_upload(**place, UploadId=upload_id)
    raise
