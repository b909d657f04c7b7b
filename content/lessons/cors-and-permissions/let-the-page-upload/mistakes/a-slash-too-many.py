# expect: The rules are for `https://my-social-app.example/`, and the browser sends `Origin: https://my-social-app.example`. S3 compares the two letter by letter.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-uploads'
s3.create_bucket(Bucket=bucket)

s3.put_bucket_cors(
    Bucket=bucket,
    CORSConfiguration={
        'CORSRules': [
            {
                'AllowedOrigins': ['https://my-social-app.example/'],
                'AllowedMethods': ['GET', 'PUT'],
                'AllowedHeaders': ['content-type'],
            }
        ]
    },
)
print('The rule is set.')
