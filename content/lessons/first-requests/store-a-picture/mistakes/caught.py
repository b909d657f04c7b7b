# expect: There is no object under `users/202/profile.jpg`. S3 refused a request with `NoSuchBucket`, and your program went on.
import boto3
from botocore.exceptions import ClientError

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as file:
    picture = file.read()

try:
    s3.put_object(
        Bucket='my-socialapp',
        Key='users/202/profile.jpg',
        Body=picture,
        ContentType='image/jpeg',
    )
except ClientError:
    print('That did not work.')
