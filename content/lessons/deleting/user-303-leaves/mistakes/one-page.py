# expect: Still there: `users/303/posts/906.txt`, `users/303/posts/907.txt`, `users/303/posts/908.txt` and 102 more. Your program has read one page of the list. A page has 1,000 keys, and S3 said with `IsTruncated` that there are more.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'

page = s3.list_objects_v2(Bucket=bucket, Prefix='users/303/')
objects = [{'Key': item['Key']} for item in page.get('Contents', [])]
if objects:
    s3.delete_objects(Bucket=bucket, Delete={'Objects': objects})
print(len(objects), 'objects deleted')
