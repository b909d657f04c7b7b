import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/profile.jpg'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_bucket_versioning(
    Bucket=place['Bucket'], VersioningConfiguration={'Status': 'Enabled'}
)

s3.upload_file(
    'profile.jpg',
    place['Bucket'],
    place['Key'],
    ExtraArgs={'ContentType': 'image/jpeg'},
)
# The accident: an upload without bytes.
s3.put_object(**place, Body=b'')

found = s3.list_object_versions(
    Bucket=place['Bucket'], Prefix=place['Key']
)
# The newest comes first.
good = next(one for one in found['Versions'] if one['Size'] > 0)
s3.copy_object(
    **place,
    CopySource=f'{place["Bucket"]}/{place["Key"]}'
    f'?versionId={good["VersionId"]}',
)
