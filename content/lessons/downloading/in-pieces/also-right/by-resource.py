import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
video = s3.Object('my-social-app', 'users/606/video.mp4')
video.upload_file('video.mp4')

step = 16_384
starts = range(0, video.content_length, step)
with open('copy.mp4', 'wb') as copy:
    copy.writelines(
        video.get(Range=f'bytes={start}-{start + step - 1}')['Body'].read()
        for start in starts
    )
