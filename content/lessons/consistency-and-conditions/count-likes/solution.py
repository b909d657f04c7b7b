from concurrent.futures import ThreadPoolExecutor

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'0')


def like():
    for _ in range(20):
        answer = s3.get_object(**place)
        likes = int(answer['Body'].read()) + 1
        try:
            s3.put_object(
                **place, Body=str(likes).encode(), IfMatch=answer['ETag']
            )
            return
        except s3.exceptions.ClientError as error:
            status = error.response['ResponseMetadata']['HTTPStatusCode']
            if status not in (412, 409):
                raise
    raise RuntimeError('Too many others write.')


with ThreadPoolExecutor() as pool:
    for like_of_one in [pool.submit(like) for _ in range(5)]:
        like_of_one.result()
print('All five are counted.')
