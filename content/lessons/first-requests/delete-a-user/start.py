import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for key in [
    'users/303/profile.jpg',
    'users/303/posts/1.txt',
    'users/303/posts/2.txt',
    'users/3030/profile.jpg',
]:
    s3.put_object(Bucket=bucket, Key=key, Body=f'This is {key}.')

for found in s3.list_objects_v2(Bucket=bucket).get('Contents', []):
    print('in the bucket:', found['Key'])

# User 303 has left. Delete all objects of this user, and no others.
s3.delete_object(Bucket=bucket, Key='users/303/profile.jpg')
