import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app-old'
s3.create_bucket(Bucket=bucket)
for key in ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']:
    s3.put_object(Bucket=bucket, Key=key, Body=b'Some bytes.')

while True:
    try:
        s3.delete_bucket(Bucket=bucket)
        break
    except s3.exceptions.ClientError as error:
        if error.response['Error']['Code'] != 'BucketNotEmpty':
            raise
    page = s3.list_objects_v2(Bucket=bucket)
    objects = [{'Key': item['Key']} for item in page['Contents']]
    s3.delete_objects(Bucket=bucket, Delete={'Objects': objects})
