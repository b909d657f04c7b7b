import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
prefix = 'users/707/'
s3.create_bucket(Bucket=bucket)
for name in ['profile.jpg', 'resume.pdf']:
    with open(name, 'rb') as file:
        s3.put_object(Bucket=bucket, Key=prefix + name, Body=file)

ask = {'Bucket': bucket, 'Prefix': prefix}
found = []
while True:
    page = s3.list_objects_v2(**ask)
    found += page.get('Contents', [])
    if not page['IsTruncated']:
        break
    ask['ContinuationToken'] = page['NextContinuationToken']
print({'objects': len(found), 'bytes': sum(one['Size'] for one in found)})
