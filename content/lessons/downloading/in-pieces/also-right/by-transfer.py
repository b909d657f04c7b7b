import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
s3.upload_file('video.mp4', 'my-social-app', 'users/606/video.mp4')

# boto3 makes ranges of its own for what is larger than the threshold.
in_pieces = TransferConfig(
    multipart_threshold=16_384, multipart_chunksize=16_384
)
s3.download_file(
    'my-social-app', 'users/606/video.mp4', 'copy.mp4', Config=in_pieces
)
