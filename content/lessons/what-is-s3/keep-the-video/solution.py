import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as picture:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/101/profile.jpg',
        Body=picture,
        ContentType='image/jpeg',
    )
print('The picture is in S3.')

with open('video.mp4', 'rb') as video:
    s3.put_object(
        Bucket='my-social-app',
        Key='posts/2026/first-post.mp4',
        Body=video,
        ContentType='video/mp4',
    )
print('The video is in S3.')
