import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
for key in ['trips/1.jpg', 'trips/2.jpg', 'trips/3.jpg']:
    s3.put_object(
        Bucket='my-social-app',
        Key=key,
        Body=key,
        ContentType='application/octet-stream',
    )

requests = 1
page = s3.list_objects_v2(Bucket='my-social-app', Prefix='trips/')
for one in page.get('Contents', []):
    s3.copy_object(
        Bucket='my-social-app',
        Key=one['Key'].replace('trips/', 'travel/', 1),
        CopySource={'Bucket': 'my-social-app', 'Key': one['Key']},
    )
    s3.delete_object(Bucket='my-social-app', Key=one['Key'])
    requests += 2
print('requests to rename:', requests)
