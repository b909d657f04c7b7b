import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket, prefix = 'my-social-app', 'users/201/'
s3.create_bucket(Bucket=bucket)
s3.put_bucket_versioning(
    Bucket=bucket, VersioningConfiguration={'Status': 'Enabled'}
)
for name in ['cover', 'profile']:
    body = f'The {name}.'.encode()
    s3.put_object(Bucket=bucket, Key=f'{prefix}{name}.jpg', Body=body)

# The accident: a script deleted all that user 201 has, and ran twice.
listed = s3.list_objects_v2(Bucket=bucket, Prefix=prefix)
keys = [item['Key'] for item in listed.get('Contents', [])]
for key in keys + keys:
    s3.delete_object(Bucket=bucket, Key=key)

# The newest version of each key comes first.
newest = {}
found = s3.list_object_versions(Bucket=bucket, Prefix=prefix)
for version in found['Versions']:
    newest.setdefault(version['Key'], version['VersionId'])
for key, version_id in newest.items():
    source = {'Bucket': bucket, 'Key': key, 'VersionId': version_id}
    s3.copy_object(Bucket=bucket, Key=key, CopySource=source)

listed = s3.list_objects_v2(Bucket=bucket, Prefix=prefix)
print('objects of user 201:', listed['KeyCount'])
