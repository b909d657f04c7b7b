# expect: The object `users/202/profile.jpg` holds the text that Python prints of bytes, with `b'` before it, not the bytes themselves.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()

s3.put_object(
    Bucket='my-social-app',
    Key='users/202/profile.jpg',
    Body=str(picture),
    ContentType='image/jpeg',
)
