import boto3

s3 = boto3.resource('s3')
bucket = s3.create_bucket(Bucket='versioned')
bucket.Versioning().enable()
for text in (b'first', b'second'):
    bucket.put_object(Key='a', Body=text)
bucket.Object('a').delete()
versions = list(bucket.object_versions.filter(Prefix='a'))
print(len(versions), [v.get()['Body'].read() for v in versions if v.size is not None])
bucket.object_versions.delete()
