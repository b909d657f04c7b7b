# expect: `users.json` does not name the keys of the two pictures, so tomorrow nobody will find them.
import json
import urllib.error
import urllib.request

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

# Yesterday: two users sign up, and the app saves a row for each.
rows = []
for user in [201, 202]:
    key = f'users/{user}/profile.jpg'
    s3.upload_file(
        'profile.jpg', bucket, key, ExtraArgs={'ContentType': 'image/jpeg'}
    )
    rows.append({'user': user, 'picture': None})
with open('users.json', 'w') as file:
    json.dump(rows, file)

# Today: a visitor's browser asks for the pictures.
with open('users.json') as file:
    saved = json.load(file)
for row in saved:
    key = f'users/{row["user"]}/profile.jpg'
    link = s3.generate_presigned_url(
        'get_object',
        Params={'Bucket': bucket, 'Key': key},
        ExpiresIn=60 * 60,
    )
    try:
        status = urllib.request.urlopen(link).status
    except urllib.error.HTTPError as error:
        status = error.code
    print('user', row['user'], 'status', status)
