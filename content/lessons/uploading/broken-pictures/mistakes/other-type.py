# expect: The object `users/301/profile.jpg` holds `profile.jpg` in base64, which is a text for where bytes are not possible. S3 takes bytes.
import base64

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)


def store_picture(user, file):
    """Stores a user's picture, and returns the key for the database."""
    with open(file, 'rb') as picture:
        body = base64.b64encode(picture.read())
    key = f'users/{user}/profile.jpg'
    s3.put_object(
        Bucket=bucket,
        Key=key,
        Body=body,
        ContentType='image/jpeg;base64'
    )
    return key


for user in [301, 302]:
    print('saved', store_picture(user, 'profile.jpg'))
