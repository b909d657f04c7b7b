# expect: The `src` `users/101/profile.jpg` is no address that a browser can ask for a picture.
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
    page += f'<img alt="User {user}" src="{key}">\n'
with open('page.html', 'w') as file:
    file.write(page)
print('wrote page.html')
