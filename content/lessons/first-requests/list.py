import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'

# So that there is something to list.
s3.create_bucket(Bucket=bucket)
for name in ['cover.txt', 'notes/first.txt', 'notes/second.txt']:
    key = f'users/101/{name}'
    s3.put_object(Bucket=bucket, Key=key, Body=f'I am {name}.'.encode())

answer = s3.list_objects_v2(Bucket=bucket, Prefix='users/101/')
print(answer['KeyCount'], 'keys; are there more?', answer['IsTruncated'])
for item in answer.get('Contents', []):
    print(item['Key'], item['Size'], item['LastModified'])
