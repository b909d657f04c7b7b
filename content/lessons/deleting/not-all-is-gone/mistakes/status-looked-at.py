# expect: Your program says `deleted` of `users/202/invoices/1.pdf`, and S3 still has it. The status was 200, since S3 could work through the list. What became of each key stands in the answer.
import json

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for name in ['cover.jpg', 'invoices/1.pdf', 'profile.jpg']:
    key = f'users/202/{name}'
    s3.put_object(Bucket=bucket, Key=key, Body=b'Some bytes.')
# Invoices must be kept for years, so nobody may delete them.
policy = {
    'Version': '2012-10-17',
    'Statement': {
        'Effect': 'Deny',
        'Principal': '*',
        'Action': 's3:DeleteObject',
        'Resource': f'arn:aws:s3:::{bucket}/users/*/invoices/*',
    },
}
s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))

# User 202 has left. Say `deleted` or `kept` of each object.
listed = s3.list_objects_v2(Bucket=bucket, Prefix='users/202/')
keys = [item['Key'] for item in listed.get('Contents', [])]
objects = [{'Key': key} for key in keys]
answer = s3.delete_objects(Bucket=bucket, Delete={'Objects': objects})
status = answer['ResponseMetadata']['HTTPStatusCode']
for key in keys:
    print('deleted' if status == 200 else 'kept', key)
