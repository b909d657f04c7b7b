# expect: The object `users/202/profile.jpg` holds `profile.jpg` in base64, which is a text for where bytes are not possible. S3 takes bytes.
import base64

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()

s3.put_object(
    Bucket='my-social-app',
    Key='users/202/profile.jpg',
    Body=base64.b64encode(picture),
    ContentType='image/jpeg',
)
