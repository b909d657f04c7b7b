import subprocess

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

# What another program writes: nobody knows yet how much it will be.
lines = subprocess.Popen(
    ['printf', 'line %s\\n', '1', '2', '3'], stdout=subprocess.PIPE
)
s3.upload_fileobj(
    lines.stdout,
    'my-social-app',
    'logs/today.txt',
    ExtraArgs={'ContentType': 'text/plain'},
)

print('stored logs/today.txt')
