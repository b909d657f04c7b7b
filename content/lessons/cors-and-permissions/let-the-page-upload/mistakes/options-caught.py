# expect: S3 refused the rules with `InvalidRequest`, so they are not set.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-uploads'
s3.create_bucket(Bucket=bucket)

rule = {
    'AllowedOrigins': ['https://my-social-app.example'],
    'AllowedMethods': ['GET', 'PUT', 'OPTIONS'],
    'AllowedHeaders': ['content-type'],
}
try:
    s3.put_bucket_cors(
        Bucket=bucket, CORSConfiguration={'CORSRules': [rule]}
    )
except s3.exceptions.ClientError as error:
    print(error)
