# expect: Your program stopped at line 15 with `NoSuchKey`. There is no object with the key `users/404/profile.jpg` in the bucket `my-social-app`. Usually the key is spelled differently: upper and lower case count, and so does a `/` at its beginning. Or the object was deleted, or is not stored yet.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
with open('profile.jpg', 'rb') as file:
    picture = file.read()
for user in ['101', '102']:
    key = f'users/{user}/profile.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=picture)

for user in ['101', '404', '102']:
    key = f'users/{user}/profile.jpg'
    answer = s3.get_object(Bucket=bucket, Key=key)
    with open(f'{user}.jpg', 'wb') as file:
        file.write(answer['Body'].read())
    print(user, 'saved')
