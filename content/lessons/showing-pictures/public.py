import json

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app-public'
key = 'users/101/profile.jpg'
s3.create_bucket(Bucket=bucket)
s3.upload_file(
    'profile.jpg', bucket, key, ExtraArgs={'ContentType': 'image/jpeg'}
)

# First: a public policy may be written, and counts.
s3.put_public_access_block(
    Bucket=bucket,
    PublicAccessBlockConfiguration={
        'BlockPublicAcls': True,
        'IgnorePublicAcls': True,
        'BlockPublicPolicy': False,
        'RestrictPublicBuckets': False,
    },
)
# Second: the policy itself. Everybody may get objects.
policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Principal': '*',
            'Action': 's3:GetObject',
            'Resource': f'arn:aws:s3:::{bucket}/*',
        }
    ],
}
s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))

print(f'https://{bucket}.s3.us-east-1.amazonaws.com/{key}')
