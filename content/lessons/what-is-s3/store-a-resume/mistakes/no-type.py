# expect: The object was stored as `binary/octet-stream`, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket, key = 'my-social-app', 'users/202/resume.pdf'

s3.create_bucket(Bucket=bucket)
with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket=bucket,
        Key=key,
        Body=resume,
    )

facts = s3.head_object(Bucket=bucket, Key=key)
print(facts['ContentLength'], 'bytes')
