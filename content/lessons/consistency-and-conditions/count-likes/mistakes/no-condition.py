# expect: The number is right this time, by luck: 5 of 5 writes had no condition, and would have overwritten what another server writes in between.
from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'0')


def like():
    likes = int(s3.get_object(**place)['Body'].read()) + 1
    s3.put_object(**place, Body=str(likes).encode())


with ThreadPoolExecutor() as pool:
    for like_of_one in [pool.submit(like) for _ in range(5)]:
        like_of_one.result()
print('All five are counted.')
