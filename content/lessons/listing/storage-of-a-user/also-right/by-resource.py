import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
for name in ['profile.jpg', 'resume.pdf']:
    bucket.upload_file(name, f'users/707/{name}')

sizes = [one.size for one in bucket.objects.filter(Prefix='users/707/')]
print('user 707 has', len(sizes), 'objects')
print(f'{sum(sizes):,} bytes')
