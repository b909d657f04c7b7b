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
answer = s3.delete_objects(
    Bucket=bucket,
    Delete={'Objects': [{'Key': key} for key in keys], 'Quiet': True},
)
kept = {error['Key'] for error in answer.get('Errors', [])}
for key in keys:
    print(f'Kept: {key}.' if key in kept else f'Deleted: {key}.')
