import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

# A user has uploaded a picture. Its bytes go to S3.
key = 'users/101/profile.jpg'
with open('profile.jpg', 'rb') as file:
    picture = file.read()
s3.put_object(
    Bucket='my-social-app',
    Key=key,
    Body=picture,
    ContentType='image/jpeg',
)
print('in S3:', len(picture), 'bytes')

# Its key, a short text, goes to the database. A dict stands for it here.
database = {101: {'picture_key': key}}
print('in the database:', database)

# The web page shows the picture by its URL.
host = 'my-social-app.s3.us-east-1.amazonaws.com'
print('in the page:', f'https://{host}/{key}')
