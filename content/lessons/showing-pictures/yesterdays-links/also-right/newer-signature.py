import json
import urllib.error
import urllib.request

import boto3
from botocore.config import Config

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

# Yesterday: two users sign up, and the app saves a row for each.
rows = []
for user in [201, 202]:
    key = f'users/{user}/profile.jpg'
    s3.upload_file(
        'profile.jpg', bucket, key, ExtraArgs={'ContentType': 'image/jpeg'}
    )
    rows.append({'user': user, 'picture': key})
with open('users.json', 'w') as file:
    json.dump(rows, file)

# Today: a visitor's browser asks for the pictures.
with open('users.json') as file:
    saved = json.load(file)
for row in saved:
    link = s3.generate_presigned_url(
        'get_object',
        Params={'Bucket': bucket, 'Key': row['picture']},
        ExpiresIn=60 * 60,
    )
    try:
        status = urllib.request.urlopen(link).status
    except urllib.error.HTTPError as error:
        status = error.code
    print('user', row['user'], 'status', status)
