import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-photo-app'
s3.create_bucket(Bucket=bucket)

with open('john.png', 'rb') as john:
    s3.put_object(
        Bucket=bucket,
        Key='photos/profile/john.png',
        Body=john,
        ContentType='image/png',
    )
with open('profile.jpg', 'rb') as me:
    s3.put_object(
        Bucket=bucket,
        Key='photos/2026/me.jpg',
        Body=me,
        ContentType='image/jpeg',
    )

pages = s3.get_paginator('list_objects_v2').paginate(
    Bucket=bucket, Prefix='photos/', Delimiter='/'
)
for found in pages.search('CommonPrefixes'):
    print(found['Prefix'])
