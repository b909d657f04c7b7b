# expect: `page.html` has no `<img>` with a `src`, so a browser has no picture to ask for.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

page = ''
for user in [101, 102, 103]:
    key = f'users/{user}/profile.jpg'
    s3.upload_file(
        'profile.jpg', bucket, key, ExtraArgs={'ContentType': 'image/jpeg'}
    )
    link = s3.generate_presigned_url(
        'get_object', Params={'Bucket': bucket, 'Key': key}, ExpiresIn=600
    )
    page += f'<a href="{link}">User {user}</a>\n'
with open('page.html', 'w') as file:
    file.write(page)
print('wrote page.html')
