import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-uploads')
page = 'https://my-social-app.example'
rules = [
    {'AllowedOrigins': [page], 'AllowedMethods': ['GET']},
    {
        'AllowedOrigins': [page],
        'AllowedMethods': ['PUT'],
        'AllowedHeaders': ['Content-Type'],
    },
]
bucket.Cors().put(CORSConfiguration={'CORSRules': rules})
print(bucket.Cors().cors_rules)
