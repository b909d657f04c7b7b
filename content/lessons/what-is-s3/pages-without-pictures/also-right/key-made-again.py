import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

# The app's database: a user, and where their picture is.
database = {}


def save_picture(user, file, kind):
    with open(file, 'rb') as picture:
        s3.put_object(
            Bucket='my-social-app',
            Key=f'users/{user}/{file}',
            Body=picture,
            ContentType=kind,
        )
    database[user] = file


save_picture(101, 'profile.jpg', 'image/jpeg')
save_picture(102, 'john.png', 'image/png')

host = 'my-social-app.s3.us-east-1.amazonaws.com'
for user, picture in database.items():
    print(user, f'https://{host}/users/{user}/{picture}')
