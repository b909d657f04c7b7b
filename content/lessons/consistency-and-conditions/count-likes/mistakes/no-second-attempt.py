# expect: Your program stopped at line 15 with `PreconditionFailed`. The request set a condition (`If-Match`, `If-None-Match`, …), and it does not hold. Nothing was changed. The object `posts/9/likes.txt` has changed since you read it, or exists already: somebody else was faster, or your own write was sent twice.
from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'0')


def like():
    answer = s3.get_object(**place)
    likes = int(answer['Body'].read()) + 1
    s3.put_object(
        **place, Body=str(likes).encode(), IfMatch=answer['ETag']
    )


with ThreadPoolExecutor() as pool:
    for like_of_one in [pool.submit(like) for _ in range(5)]:
        like_of_one.result()
print('All five are counted.')
