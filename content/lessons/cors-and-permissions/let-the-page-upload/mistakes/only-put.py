# expect: No rule lets `https://my-social-app.example` send GET any more. A new set of rules replaces the old one.
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
                'AllowedMethods': ['PUT'],
                'AllowedHeaders': ['content-type'],
            }
        ]
    },
)
print('The rule is set.')
