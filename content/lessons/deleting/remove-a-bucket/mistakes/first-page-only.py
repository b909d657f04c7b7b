# expect: The bucket still holds `logs/908.txt`, `logs/909.txt`, `logs/91.txt` and 100 more. A list has at most 1,000 keys on a page, and your program emptied less than all pages.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app-old'
s3.create_bucket(Bucket=bucket)
for key in ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']:
    s3.put_object(Bucket=bucket, Key=key, Body=b'Some bytes.')

page = s3.list_objects_v2(Bucket=bucket)
objects = [{'Key': item['Key']} for item in page.get('Contents', [])]
s3.delete_objects(Bucket=bucket, Delete={'Objects': objects})

s3.delete_bucket(Bucket=bucket)
print(bucket, 'is gone')
