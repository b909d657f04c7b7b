import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
keys = [f'users/{user}/profile.jpg' for user in (101, 102, 103)]
for key in keys:
    with open('profile.jpg', 'rb') as picture:
        s3.upload_fileobj(
            picture,
            'my-social-app',
            key,
            ExtraArgs={'ContentType': 'image/jpeg'},
        )

links = [
    s3.generate_presigned_url(
        ClientMethod='get_object',
        Params={'Bucket': 'my-social-app', 'Key': key},
        ExpiresIn=10 * 60,
        HttpMethod='GET',
    )
    for key in keys
]
with open('page.html', 'w') as page:
    for link in links:
        page.write(f'<p><img src="{link}" alt="A user"></p>')
