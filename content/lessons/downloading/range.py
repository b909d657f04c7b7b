import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/video.mp4'}
s3.create_bucket(Bucket='my-social-app')
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video, ContentType='video/mp4')

for wanted in ['bytes=0-100', 'bytes=30000-', 'bytes=-5000']:
    part = s3.get_object(**place, Range=wanted)
    print(wanted, 'brought', len(part['Body'].read()), 'bytes')
    print(part['ContentRange'])
