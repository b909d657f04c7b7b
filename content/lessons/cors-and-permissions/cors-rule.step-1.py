import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-uploads'
s3.create_bucket(Bucket=bucket)

s3.put_bucket_cors(
    Bucket=bucket,
    CORSConfiguration={
        'CORSRules': [
            {
                'AllowedOrigins': ['https://my-social-app.example'],
                'AllowedMethods': ['GET', 'PUT'],
            }
        ]
    },
)

for rule in s3.get_bucket_cors(Bucket=bucket)['CORSRules']:
    print(rule['AllowedOrigins'], 'may send', rule['AllowedMethods'])
