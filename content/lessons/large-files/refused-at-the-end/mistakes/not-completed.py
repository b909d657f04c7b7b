# expect: There is no object under `users/202/film.mp4`. Your program sent parts, and did not complete the upload: they are kept and paid, and are no object.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/film.mp4'}
s3.create_bucket(Bucket=place['Bucket'])

# 11 million bytes: the video again and again, as a long film.
with open('video.mp4', 'rb') as file:
    video = file.read()
film = (video * (11_000_000 // len(video) + 1))[:11_000_000]

# A part has at least 5 MiB.
part_size = 5 * 1024 * 1024

upload = s3.create_multipart_upload(**place, ContentType='video/mp4')
upload_id = upload['UploadId']

parts = []
for start in range(0, len(film), part_size):
    number = len(parts) + 1
    part = s3.upload_part(
        **place,
        UploadId=upload_id,
        PartNumber=number,
        Body=film[start : start + part_size],
    )
    parts.append({'PartNumber': number, 'ETag': part['ETag']})
    print('part', number, 'has arrived')

