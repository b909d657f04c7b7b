import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='many-keys')
for number in range(25):
    s3.put_object(Bucket='many-keys', Key=f'logs/{number:02}.txt', Body=b'x' * number)
pages = s3.get_paginator('list_objects_v2').paginate(
    Bucket='many-keys', Prefix='logs/', PaginationConfig={'PageSize': 10}
)
print(sum(1 for _ in pages), len(list(pages.search('Contents[?Size > `20`].Key'))))
