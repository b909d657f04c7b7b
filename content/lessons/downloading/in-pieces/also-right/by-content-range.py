import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video.read())

have, length = 0, 1
with open('copy.mp4', 'wb') as copy:
    while have < length:
        part = s3.get_object(**place, Range=f'bytes={have}-{have + 9_999}')
        length = int(part['ContentRange'].split('/')[1])
        have += copy.write(part['Body'].read())
