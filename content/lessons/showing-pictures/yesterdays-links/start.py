import json
import urllib.error
import urllib.request

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
hour = 60 * 60
day = 24 * hour

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
        # One hour, and a day of it is over.
        ExpiresIn=hour - day,
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
