# expect: The object has 5, and 6 users like the post: 1 like is lost. Your program wrote 5 times, and a write replaced what another one had just written.
from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'0')


def like():
    answer = s3.get_object(**place)
    likes = int(answer['Body'].read()) + 1
    etag = answer['ETag']
    while True:
        try:
            s3.put_object(**place, Body=str(likes).encode(), IfMatch=etag)
            return
        except s3.exceptions.ClientError:
            etag = s3.head_object(**place)['ETag']


with ThreadPoolExecutor() as pool:
    for like_of_one in [pool.submit(like) for _ in range(5)]:
        like_of_one.result()
print('All five are counted.')
