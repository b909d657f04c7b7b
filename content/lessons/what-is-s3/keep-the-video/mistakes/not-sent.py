# expect: There is no object under `posts/2026/first-post.mp4`: your program sent nothing that stores `video.mp4`. To prepare a request is not to send it.
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

video = open('video.mp4', 'rb')
print('The video has', len(video.read()), 'bytes.')
