import io

import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
bucket.Versioning().enable()
picture = bucket.Object('users/202/profile.jpg')
jpeg = {'ContentType': 'image/jpeg'}

picture.upload_file('profile.jpg', ExtraArgs=jpeg)
good = picture.version_id
# The accident: an upload without bytes.
picture.upload_fileobj(io.BytesIO(), ExtraArgs=jpeg)

picture.copy(
    {
        'Bucket': bucket.name,
        'Key': picture.key,
        'VersionId': good,
    }
)
print('the picture is back')
