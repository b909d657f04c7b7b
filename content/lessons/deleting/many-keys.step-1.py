import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
keys = ['posts/1/a.jpg', 'posts/1/b.jpg', 'posts/1/c.jpg']
for key in keys:
    s3.put_object(Bucket=bucket, Key=key, Body=b'A picture.')

keys.append('posts/1/never-there.jpg')
answer = s3.delete_objects(
    Bucket=bucket,
    Delete={'Objects': [{'Key': key} for key in keys], 'Quiet': True},
)
for deleted in answer.get('Deleted', []):
    print('deleted', deleted['Key'])
print(len(answer.get('Errors', [])), 'errors')
