# expect: `users.json` still holds links. Today they work, and after 3600 seconds every picture is gone from the page.
import json
import urllib.error
import urllib.request

import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
hour = 60 * 60

# Yesterday: two users sign up, and the app saves a row for each.
rows = []
for user in [201, 202]:
    key = f'users/{user}/profile.jpg'
    s3.upload_file(
        'profile.jpg', bucket, key, ExtraArgs={'ContentType': 'image/jpeg'}
    )
    picture = s3.generate_presigned_url(
        'get_object',
        Params={'Bucket': bucket, 'Key': key},
        ExpiresIn=hour,
    )
    rows.append({'user': user, 'picture': picture})
with open('users.json', 'w') as file:
    json.dump(rows, file)

# Today: a visitor's browser asks for the pictures.
with open('users.json') as file:
    saved = json.load(file)
for row in saved:
    try:
        status = urllib.request.urlopen(row['picture']).status
    except urllib.error.HTTPError as error:
        status = error.code
    print('user', row['user'], 'status', status)
