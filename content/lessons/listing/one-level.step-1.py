import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
for key in [
    'logs/2026-11-28-a.txt',
    'logs/2026-11-28-b.txt',
    'logs/2026-11-29-a.txt',
    'logs/2027-01-01-a.txt',
]:
    s3.put_object(
        Bucket='my-social-app',
        Key=key,
        Body=key,
        ContentType='application/octet-stream',
    )

# A delimiter is any text: a hyphen makes "folders" of the years.
page = s3.list_objects_v2(
    Bucket='my-social-app', Prefix='logs/', Delimiter='-'
)
for common in page['CommonPrefixes']:
    print(common['Prefix'])
