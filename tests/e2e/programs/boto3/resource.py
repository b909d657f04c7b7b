import boto3

s3 = boto3.resource('s3')
bucket = s3.create_bucket(Bucket='by-resource')
bucket.put_object(Key='one/a.txt', Body=b'a')
s3.Object('by-resource', 'one/b.txt').put(Body=b'bb')
for summary in bucket.objects.filter(Prefix='one/'):
    print(summary.key, summary.size, summary.get()['Body'].read())
bucket.objects.all().delete()
print(list(bucket.objects.all()))
