# expect: Your program stopped at line 15 with `ParamValidationError: Parameter validation failed: Invalid type for parameter Delete.Objects[0], value: posts/7/a.jpg, type: <class 'str'>, valid types: <class 'dict'>`.
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
keys = [picture['Key'] for picture in pictures]
s3.delete_objects(Bucket=bucket, Delete={'Objects': keys})
print(len(pictures), 'pictures deleted')
