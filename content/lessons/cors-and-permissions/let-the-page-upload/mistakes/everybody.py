# expect: The rules allow every origin: `*`. It would work, and every other page could send requests from its visitors, too.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-uploads'
s3.create_bucket(Bucket=bucket)

s3.put_bucket_cors(
    Bucket=bucket,
    CORSConfiguration={
        'CORSRules': [
            {
                'AllowedOrigins': ['*'],
                'AllowedMethods': ['GET', 'PUT'],
                'AllowedHeaders': ['content-type'],
            }
        ]
    },
)
print('The rule is set.')
