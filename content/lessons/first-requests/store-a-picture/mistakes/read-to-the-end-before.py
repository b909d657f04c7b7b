# expect: The object `users/202/profile.jpg` is there, but it is empty: the request had no body.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    print('The picture has', len(file.read()), 'bytes.')
    s3.put_object(
        Bucket='my-social-app',
        Key='users/202/profile.jpg',
        Body=file,
        ContentType='image/jpeg',
    )
