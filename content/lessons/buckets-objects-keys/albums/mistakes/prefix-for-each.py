# expect: Your program printed `photos/2026/` more than once, for each object that it has.
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

listing = s3.list_objects_v2(
    Bucket=bucket, Prefix='photos/'
)
for found in listing['Contents']:
    key = found['Key']
    print(key[: key.find('/', len('photos/')) + 1])
