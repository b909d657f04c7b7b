import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-photo-app')

with open('john.png', 'rb') as picture:
    s3.put_object(
        Bucket='my-photo-app',
        Key='photos/profile/John.png',
        Body=picture,
        ContentType='image/png',
    )

for item in s3.list_objects_v2(Bucket='my-photo-app')['Contents']:
    print(item['Key'], item['Size'])
