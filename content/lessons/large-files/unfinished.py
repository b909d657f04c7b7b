import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

# A program sends 5 MiB, and dies before it completes the upload.
place = {'Bucket': bucket, 'Key': 'users/104/film.mp4'}
upload = s3.create_multipart_upload(**place)
s3.upload_part(
    **place,
    UploadId=upload['UploadId'],
    PartNumber=1,
    Body=bytes(5 * 1024 * 1024),
)

prefix = 'users/104/'
objects = s3.list_objects_v2(Bucket=bucket, Prefix=prefix)
print('objects of user 104:', objects['KeyCount'])

found = s3.list_multipart_uploads(Bucket=bucket, Prefix=prefix)
for one in found.get('Uploads', []):
    print('not finished:', one['Key'])
    s3.abort_multipart_upload(
        Bucket=bucket, Key=one['Key'], UploadId=one['UploadId']
    )
