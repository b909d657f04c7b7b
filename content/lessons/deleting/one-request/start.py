import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for name in ['7/a', '7/b', '7/c', '7/d', '70/a']:
    key = f'posts/{name}.jpg'
    s3.put_object(Bucket=bucket, Key=key, Body=b'A picture.')

# Post 7 was deleted, so its pictures go, too.
listed = s3.list_objects_v2(Bucket=bucket, Prefix='posts/7/')
pictures = listed.get('Contents', [])
for picture in pictures:
    s3.delete_object(Bucket=bucket, Key=picture['Key'])
print(len(pictures), 'pictures deleted')
