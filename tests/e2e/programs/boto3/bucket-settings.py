import json

import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='with-settings')
s3.put_bucket_cors(
    Bucket='with-settings',
    CORSConfiguration={'CORSRules': [{'AllowedMethods': ['GET'], 'AllowedOrigins': ['*']}]},
)
s3.put_bucket_lifecycle_configuration(
    Bucket='with-settings',
    LifecycleConfiguration={
        'Rules': [{'ID': 'old', 'Status': 'Enabled', 'Filter': {'Prefix': 'tmp/'}, 'Expiration': {'Days': 1}}]
    },
)
statement = {
    'Effect': 'Deny',
    'Principal': '*',
    'Action': 's3:DeleteObject',
    'Resource': 'arn:aws:s3:::with-settings/kept/*',
}
s3.put_bucket_policy(
    Bucket='with-settings', Policy=json.dumps({'Version': '2012-10-17', 'Statement': [statement]})
)
print(
    s3.get_bucket_cors(Bucket='with-settings')['CORSRules'][0]['AllowedMethods'],
    s3.get_bucket_lifecycle_configuration(Bucket='with-settings')['Rules'][0]['ID'],
    json.loads(s3.get_bucket_policy(Bucket='with-settings')['Policy'])['Statement'][0]['Effect'],
)
