import boto3

s3 = boto3.resource('s3')
s3.create_bucket(Bucket='copies-from')
s3.create_bucket(Bucket='copies-to')
s3.Object('copies-from', 'a').put(Body=b'copied', Metadata={'kept': 'yes'})
s3.meta.client.copy({'Bucket': 'copies-from', 'Key': 'a'}, 'copies-to', 'b')
s3.Object('copies-to', 'c').copy_from(CopySource='copies-from/a')
print(s3.Object('copies-to', 'b').metadata, s3.Object('copies-to', 'c').get()['Body'].read())
