# expect: Still there: `users/303/cover.jpg`, `users/303/photos/1.jpg`, `users/303/photos/2.jpg` and 1 more. Your program tried to delete the bucket, which holds the objects of everybody.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'

try:
    s3.delete_bucket(Bucket=bucket)
except s3.exceptions.ClientError as error:
    print(error)
