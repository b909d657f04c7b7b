# expect: The key `/users/202/profile.jpg` begins with a slash. In S3 that is one more character of the name, so it is another key than `users/202/profile.jpg`.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()

s3.put_object(
    Bucket='my-social-app',
    Key='/users/202/profile.jpg',
    Body=picture,
    ContentType='image/jpeg',
)
