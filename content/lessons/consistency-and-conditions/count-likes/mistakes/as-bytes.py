# expect: It holds `b'5'`, which is not a number.
from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=str(b'0'))


def like():
    answer = s3.get_object(**place)
    text = answer['Body'].read().decode()
    likes = int(text.strip("b'")) + 1
    body = str(str(likes).encode())
    s3.put_object(**place, Body=body, IfMatch=answer['ETag'])


with ThreadPoolExecutor() as pool:
    for like_of_one in [pool.submit(like) for _ in range(5)]:
        like_of_one.result()
print('All five are counted.')
