import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()

place = {'Bucket': 'my-social-app', 'Key': 'users/202/profile.jpg'}
upload = s3.create_multipart_upload(ContentType='image/jpeg', **place)
part = s3.upload_part(
    UploadId=upload['UploadId'],
    PartNumber=1,
    Body=picture,
    **place,
)
s3.complete_multipart_upload(
    UploadId=upload['UploadId'],
    MultipartUpload={'Parts': [{'ETag': part['ETag'], 'PartNumber': 1}]},
    **place,
)
