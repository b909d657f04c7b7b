import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

# The app's database: a user, and where their picture is.
database = {}


def save_picture(user, file, kind):
    key = f'users/{user}/{file}'
    with open(file, 'rb') as picture:
        s3.put_object(
            Bucket='my-social-app',
            Key=key,
            Body=picture,
            ContentType=kind,
        )
    database[user] = key


save_picture(101, 'profile.jpg', 'image/jpeg')
save_picture(102, 'john.png', 'image/png')

host = 's3.us-east-1.amazonaws.com/my-social-app'
for user, picture in database.items():
    print(user, f'https://{host}/{picture}')
