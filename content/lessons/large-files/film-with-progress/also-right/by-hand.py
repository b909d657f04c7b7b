import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

size = 12 * 1024 * 1024
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (size // len(video) + 1))[:size]

place = {'Bucket': 'my-social-app', 'Key': 'users/303/film.mp4'}
upload = s3.create_multipart_upload(**place, ContentType='video/mp4')
upload_id = upload['UploadId']
half = size // 2
parts = []
for number in (1, 2):
    part = s3.upload_part(
        **place,
        UploadId=upload_id,
        PartNumber=number,
        Body=film[(number - 1) * half : number * half],
    )
    parts.append({'PartNumber': number, 'ETag': part['ETag']})
    print(number * half, 'bytes of', size)
s3.complete_multipart_upload(
    **place, UploadId=upload_id, MultipartUpload={'Parts': parts}
)
