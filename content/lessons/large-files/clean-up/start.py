import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

# Three uploads have begun. Leave this part as it is.
for name in ['505/a.mp4', '505/b.mp4', '606/c.mp4']:
    place = {'Bucket': bucket, 'Key': f'users/{name}'}
    upload_id = s3.create_multipart_upload(**place)['UploadId']
    s3.upload_part(
        **place, UploadId=upload_id, PartNumber=1, Body=b'The start.'
    )

# User 505 has closed the app. End their uploads, and no others.
prefix = 'users/505/'
