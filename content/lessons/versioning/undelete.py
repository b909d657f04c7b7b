import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket, key = 'my-social-app', 'users/103/profile.jpg'
s3.create_bucket(Bucket=bucket)
s3.put_bucket_versioning(
    Bucket=bucket, VersioningConfiguration={'Status': 'Enabled'}
)

s3.put_object(Bucket=bucket, Key=key, Body=b'A picture.')
s3.delete_object(Bucket=bucket, Key=key)

listed = s3.list_object_versions(Bucket=bucket, Prefix=key)
for marker in listed.get('DeleteMarkers', []):
    s3.delete_object(Bucket=bucket, Key=key, VersionId=marker['VersionId'])

back = s3.get_object(Bucket=bucket, Key=key)
print('back again:', back['Body'].read())
