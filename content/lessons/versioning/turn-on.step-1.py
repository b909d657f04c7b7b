import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket, key = 'my-social-app', 'users/101/profile.jpg'
s3.create_bucket(Bucket=bucket)
s3.put_bucket_versioning(
    Bucket=bucket, VersioningConfiguration={'Status': 'Suspended'}
)

first = s3.put_object(Bucket=bucket, Key=key, Body=b'The first picture.')
print('its version ID:', first.get('VersionId'))
s3.put_object(Bucket=bucket, Key=key, Body=b'The second picture.')

now = s3.get_object(Bucket=bucket, Key=key)
print(now['Body'].read())
before = s3.get_object(Bucket=bucket, Key=key, VersionId='null')
print(before['Body'].read())
listed = s3.list_objects_v2(Bucket=bucket, Prefix=key)
print('keys in the list:', listed['KeyCount'])
