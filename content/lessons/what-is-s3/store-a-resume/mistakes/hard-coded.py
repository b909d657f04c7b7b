# expect: Your program printed 976. The object has 28 bytes.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket, key = 'my-social-app', 'users/202/resume.pdf'

s3.create_bucket(Bucket=bucket)
with open('resume.pdf', 'rb') as resume:
    s3.put_object(
        Bucket=bucket,
        Key=key,
        Body=resume,
        ContentType='application/pdf',
    )

facts = s3.head_object(Bucket=bucket, Key=key)
print('976 bytes')
