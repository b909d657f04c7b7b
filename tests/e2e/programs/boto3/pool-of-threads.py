from concurrent.futures import ThreadPoolExecutor, as_completed

import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='by-a-pool')


def store(number):
    s3.put_object(Bucket='by-a-pool', Key=str(number), Body=b'')
    return number


with ThreadPoolExecutor(max_workers=4) as pool:
    done = [future.result() for future in as_completed([pool.submit(store, n) for n in range(5)])]
print(sorted(done), s3.list_objects_v2(Bucket='by-a-pool')['KeyCount'])
