import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

# Every file in parts, however small it is.
in_parts = TransferConfig(multipart_threshold=1)
for name, content_type in {
    'profile.jpg': 'image/jpeg',
    'resume.pdf': 'application/pdf',
    'video.mp4': 'video/mp4',
}.items():
    s3.upload_file(
        name,
        'my-social-app',
        f'users/202/{name}',
        ExtraArgs={'ContentType': content_type},
        Config=in_parts,
    )
