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

film_object = boto3.resource('s3').Object(place['Bucket'], place['Key'])
upload = film_object.initiate_multipart_upload(ContentType='video/mp4')
etags = {}
for number in (1, 2, 3):
    start = (number - 1) * part_size
    answer = upload.Part(number).upload(
        Body=film[start : start + part_size]
    )
    etags[number] = answer['ETag']
upload.complete(
    MultipartUpload={
        'Parts': [
            {'PartNumber': number, 'ETag': etag}
            for number, etag in etags.items()
        ]
    }
)
