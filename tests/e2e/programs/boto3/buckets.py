import boto3

s3 = boto3.client('s3', region_name='eu-west-1')
s3.create_bucket(Bucket='reports-ireland', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'})
names = [bucket['Name'] for bucket in s3.list_buckets()['Buckets']]
print('reports-ireland' in names, s3.get_bucket_location(Bucket='reports-ireland')['LocationConstraint'])
