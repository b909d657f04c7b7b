from multiprocessing.pool import ThreadPool

import boto3

s3 = boto3.client('s3')
with ThreadPool(4) as pool:
    pool.map(lambda key: s3.head_object(Bucket='my-social-app', Key=key), ['a', 'b'])
