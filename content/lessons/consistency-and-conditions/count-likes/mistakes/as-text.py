# expect: The object has 11111, and 5 users like the post. What was read is a text, and to add to a text is to write behind it.
from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'')


def like():
    answer = s3.get_object(**place)
    likes = answer['Body'].read() + b'1'
    s3.put_object(**place, Body=likes, IfMatch=answer['ETag'])


with ThreadPoolExecutor() as pool:
    for like_of_one in [pool.submit(like) for _ in range(5)]:
        like_of_one.result()
print('All five are counted.')
