# expect: Your program stopped at line 8 with `UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg') as file:
    picture = file.read()

s3.put_object(
    Bucket='my-social-app',
    Key='users/202/profile.jpg',
    Body=picture,
    ContentType='image/jpeg',
)
