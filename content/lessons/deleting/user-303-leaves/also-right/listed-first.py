import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.Bucket('my-social-app')

found = bucket.objects.filter(Prefix='users/303/')
keys = [{'Key': item.key} for item in found]
for start in range(0, len(keys), 1000):
    bucket.delete_objects(Delete={'Objects': keys[start : start + 1000]})
print(len(keys), 'objects deleted')
