# expect: Your program never asked S3 for the video. A copy from file to file does not show that S3 has it.
import shutil

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/606/video.mp4'}
s3.create_bucket(Bucket=place['Bucket'])
with open('video.mp4', 'rb') as video:
    s3.put_object(**place, Body=video)

shutil.copyfile('video.mp4', 'copy.mp4')
