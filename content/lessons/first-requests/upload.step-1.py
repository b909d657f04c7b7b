import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as picture:
    answer = s3.put_object(
        Bucket='my-social-app',
        Key='users/101/profile.jpg',
        Body=picture,
        ContentType='text/plain',
    )
print('status', answer['ResponseMetadata']['HTTPStatusCode'])
print('ETag', answer['ETag'])
