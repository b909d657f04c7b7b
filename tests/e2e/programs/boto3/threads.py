import threading

import boto3

s3 = boto3.client('s3')
threads = [threading.Thread(target=s3.list_buckets) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
