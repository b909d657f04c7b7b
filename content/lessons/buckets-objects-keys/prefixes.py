import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-travel-photos'
s3.create_bucket(Bucket=bucket)
for key in [
    'logo.png',
    'photos/me.jpg',
    'photos/2025/sea.jpg',
    'photos/2026/sea.jpg',
    'photos-old/me.jpg',
]:
    s3.put_object(Bucket=bucket, Key=key, Body=b'a picture')


def ask(**question):
    print(question)
    answer = s3.list_objects_v2(Bucket=bucket, **question)
    for item in answer.get('Contents', []):
        print('  key', item['Key'])
    for group in answer.get('CommonPrefixes', []):
        print('  common prefix', group['Prefix'])


ask()
ask(Prefix='photos')
ask(Prefix='photos/')
ask(Prefix='photos/', Delimiter='/')
