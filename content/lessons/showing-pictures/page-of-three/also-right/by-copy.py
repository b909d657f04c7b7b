import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
first = bucket.Object('users/101/profile.jpg')
first.upload_file('profile.jpg', ExtraArgs={'ContentType': 'image/jpeg'})
for user in [102, 103]:
    bucket.Object(f'users/{user}/profile.jpg').copy(
        {'Bucket': bucket.name, 'Key': first.key}
    )

# A client makes links; a resource has one.
sign = s3.meta.client.generate_presigned_url
with open('page.html', 'w') as page:
    for one in bucket.objects.filter(Prefix='users/'):
        place = {'Bucket': bucket.name, 'Key': one.key}
        link = sign('get_object', place, 600)
        print(f'<img alt="" src="{link}">', file=page)
