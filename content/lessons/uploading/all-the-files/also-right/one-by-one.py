import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

with open('profile.jpg', 'rb') as picture:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/202/profile.jpg',
        Body=picture,
        ContentType='image/jpeg',
    )
with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/202/resume.pdf',
        Body=resume.read(),
        ContentType='application/pdf',
    )
with open('video.mp4', 'rb') as video:
    s3.put_object(
        Bucket='my-social-app',
        Key='users/202/video.mp4',
        Body=video,
        ContentType='video/mp4; codecs="avc1"',
    )
