import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for name in ['7/a', '7/b', '7/c', '7/d', '70/a']:
    key = f'posts/{name}.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=b'A picture.')

objects = []
paginator = s3.get_paginator('list_objects_v2')
for page in paginator.paginate(Bucket=bucket, Prefix='posts/7/'):
    for item in page.get('Contents', []):
        objects.append({'Key': item['Key'], 'ETag': item['ETag']})
answer = s3.delete_objects(
    Bucket=bucket, Delete={'Objects': objects, 'Quiet': True}
)
print(len(answer.get('Errors', [])), 'errors')
