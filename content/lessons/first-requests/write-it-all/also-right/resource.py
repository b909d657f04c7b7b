import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
picture = open('john.png', 'rb')
bucket.put_object(
    Key='users/505/profile.png', Body=picture, ContentType='image/png'
)
for found in bucket.objects.filter(Prefix='users/505/'):
    print(found.key)
