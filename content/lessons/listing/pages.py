import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
for number in [1, 2, 9, 10, 11]:
    key = f'posts/{number}.txt'
    s3.put_object(
        Bucket='my-social-app',
        Key=key,
        Body=key,
        ContentType='application/octet-stream',
    )

count = 0
paginator = s3.get_paginator('list_objects_v2')
for page in paginator.paginate(
    Bucket='my-social-app',
    Prefix='posts/',
    PaginationConfig={'PageSize': 2},
):
    keys = [one['Key'] for one in page.get('Contents', [])]
    print(*keys)
    count += len(keys)
print('paginator:', count, 'objects')
