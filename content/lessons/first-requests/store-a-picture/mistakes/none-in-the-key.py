# expect: The key `users/None/profile.jpg` has a text in it that a variable without a value leaves behind.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()

user = {'name': '202'}.get('id')

s3.put_object(
    Bucket='my-social-app',
    Key=f'users/{user}/profile.jpg',
    Body=picture,
    ContentType='image/jpeg',
)
