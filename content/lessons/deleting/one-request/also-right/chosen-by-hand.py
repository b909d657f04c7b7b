import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for name in ['7/a', '7/b', '7/c', '7/d', '70/a']:
    key = f'posts/{name}.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=b'A picture.')

everything = s3.list_objects_v2(Bucket=bucket)['Contents']
keys = [item['Key'] for item in everything]
gone = [key for key in keys if key.startswith('posts/7/')]
s3.delete_objects(
    Bucket=bucket,
    Delete={'Objects': [{'Key': key} for key in gone]},
)
print('deleted', gone)
