# expect: Your program stopped at line 11 with `MalformedXML`. S3 cannot read the XML in the body. An element is missing, misspelled or in a place where it does not belong; or a list is too long (1,000 keys, 10,000 parts), or empty.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'

objects = []
paginator = s3.get_paginator('list_objects_v2')
for page in paginator.paginate(Bucket=bucket, Prefix='users/303/'):
    objects += [{'Key': item['Key']} for item in page.get('Contents', [])]
s3.delete_objects(Bucket=bucket, Delete={'Objects': objects})
