# expect: The type of `users/404/old.css` is `text/plain` now. It was `text/css`.
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
listed = s3.list_objects_v2(Bucket=bucket, Prefix='users/404/')
for item in listed['Contents']:
    place = {'Bucket': bucket, 'Key': item['Key']}
    name = item['Key'].split('/')[-1]
    s3.copy_object(
        **place,
        CopySource=place,
        MetadataDirective='REPLACE',
        CacheControl='max-age=86400',
        ContentType=types.get(name, 'text/plain'),
        Metadata={'original-name': f'my-{name}'},
    )
