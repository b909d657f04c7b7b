import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-test-bucket')
bucket.put_object(Key='users/101/bio.txt', Body=b'Hi!')

sizes = [item.size for item in bucket.objects.all()]
print(f'{bucket.name}: {len(sizes)} objects, {sum(sizes)} bytes')
