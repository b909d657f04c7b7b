import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
bucket.put_object(
    Key='users/202/profile.jpg',
    Body=open('profile.jpg', 'rb'),
    ContentType='IMAGE/JPEG',
)
