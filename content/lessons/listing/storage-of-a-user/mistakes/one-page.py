# expect: User 707 has 2102 objects, and your program printed another number. One answer has 1,000 keys at most, whatever it is asked for. It says `IsTruncated` when there are more.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
prefix = 'users/707/'
s3.create_bucket(Bucket=bucket)
for name in ['profile.jpg', 'resume.pdf']:
    s3.upload_file(name, bucket, f'{prefix}{name}')

count = 0
size = 0
page = s3.list_objects_v2(Bucket=bucket, Prefix=prefix)
for one in page.get('Contents', []):
    count += 1
    size += one['Size']
print(f'{count} objects, {size} bytes')
