# expect: The object `users/202/profile.jpg` holds the text `profile.jpg`, 11 characters, not the file. S3 stores a text as it is, and cannot see your files.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

s3.put_object(
    Bucket='my-social-app',
    Key='users/202/profile.jpg',
    Body='profile.jpg',
    ContentType='image/jpeg',
)
