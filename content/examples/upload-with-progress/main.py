import io

import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-videos'
key = 'films/holiday.mp4'
s3.create_bucket(Bucket=bucket)

# 12 MB that stand for a film. A real one: s3.upload_file('film.mp4', …)
film = io.BytesIO(bytes(12 * 1024 * 1024))
total = film.getbuffer().nbytes
sent = 0


def show_progress(more):
    """Called after each piece, with how many more bytes were sent."""
    global sent
    sent += more
    print(f'{sent / total:.0%} is there')


# From 5 MB on, upload_fileobj cuts what it sends into parts of 5 MB.
part = 5 * 1024 * 1024
in_parts = TransferConfig(
    multipart_threshold=part, multipart_chunksize=part
)
s3.upload_fileobj(
    film,
    bucket,
    key,
    ExtraArgs={'ContentType': 'video/mp4'},
    Callback=show_progress,
    Config=in_parts,
)

etag = s3.head_object(Bucket=bucket, Key=key)['ETag']
print(f'{key} is stored, ETag {etag}')
