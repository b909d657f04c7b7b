# expect: No visitor asked for the picture of user 201: your program sent no GET for `users/201/profile.jpg` without keys.
import json

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
    rows.append({'user': user, 'picture': key})
with open('users.json', 'w') as file:
    json.dump(rows, file)

# Today: a visitor's browser asks for the pictures.
with open('users.json') as file:
    saved = json.load(file)
for row in saved:
    answer = s3.get_object(Bucket=bucket, Key=row['picture'])
    status = answer['ResponseMetadata']['HTTPStatusCode']
    print('user', row['user'], 'status', status)
