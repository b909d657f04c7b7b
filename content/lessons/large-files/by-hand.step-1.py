import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/film.mp4'}

# 12 MiB that stand for a film.
MiB = 1024 * 1024
film = bytes(12 * MiB)

# 1. Begin.
upload = s3.create_multipart_upload(**place, ContentType='video/mp4')
place_of_parts = {**place, 'UploadId': upload['UploadId']}

# 2. Send the parts, the last one first. The order does not matter.
parts = []
for number in (3, 2, 1):
    start = (number - 1) * 5 * MiB
    part = s3.upload_part(
        **place_of_parts,
        PartNumber=number,
        Body=film[start : start + 5 * MiB],
    )
    parts.append({'PartNumber': number, 'ETag': part['ETag']})

# 3. Complete, with the list in the order of arrival.
try:
    s3.complete_multipart_upload(
        **place_of_parts, MultipartUpload={'Parts': parts}
    )
except s3.exceptions.ClientError as error:
    print('refused:', error.response['Error']['Code'])
    s3.abort_multipart_upload(**place_of_parts)
