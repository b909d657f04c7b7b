import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

# What user 404 has stored. Leave this part as it is.
types = {
    'profile.jpg': 'image/jpeg',
    'john.png': 'image/png',
    'video.mp4': 'video/mp4',
}
for name, content_type in types.items():
    with open(name, 'rb') as file:
        s3.put_object(
            Bucket=bucket,
            Key=f'users/404/{name}',
            Body=file,
            ContentType=content_type,
            Metadata={'original-name': f'my-{name}'},
        )

# From now on, browsers may keep them for a day.
theirs = boto3.resource('s3').Bucket(bucket).objects.filter(
    Prefix='users/404/'
)
for item in theirs:
    file = item.Object()
    file.copy_from(
        CopySource={'Bucket': bucket, 'Key': file.key},
        MetadataDirective='REPLACE',
        CacheControl='public, max-age=86400',
        ContentType=file.content_type,
        Metadata=file.metadata,
    )
