import boto3

s3 = boto3.client('s3', region_name='us-east-1')

# So that there is something to download.
s3.create_bucket(Bucket='my-social-app')
s3.upload_file(
    'video.mp4',
    'my-social-app',
    'users/101/video.mp4',
    ExtraArgs={'ContentType': 'video/mp4'},
)

# Into memory this time, and no file is written.
answer = s3.get_object(Bucket='my-social-app', Key='users/101/video.mp4')
data = answer['Body'].read()
print('in memory:', len(data), 'bytes')
# Bytes 4 to 7 say that this is an MP4 file.
print(data[4:8])
