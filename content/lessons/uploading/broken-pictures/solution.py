import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)


def store_picture(user, file):
    """Stores a user's picture, and returns the key for the database."""
    with open(file, 'rb') as picture:
        body = picture.read()
    key = f'users/{user}/profile.jpg'
    s3.put_object(
        Bucket=bucket, Key=key, Body=body, ContentType='image/jpeg'
    )
    return key


for user in [301, 302]:
    print('saved', store_picture(user, 'profile.jpg'))
