# expect: The `src` `https://my-social-app.s3.amazonaws.com/users/101/profile.jpg` is signed for another method. A browser sends GET for a picture, and this signature does not fit a GET.
import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

page = ''
for user in [101, 102, 103]:
    key = f'users/{user}/profile.jpg'
    s3.upload_file(
        'profile.jpg', bucket, key, ExtraArgs={'ContentType': 'image/jpeg'}
    )
    link = s3.generate_presigned_url(
        'put_object', Params={'Bucket': bucket, 'Key': key}, ExpiresIn=600
    )
    page += f'<img alt="User {user}" src="{link}">\n'
with open('page.html', 'w') as file:
    file.write(page)
print('wrote page.html')
