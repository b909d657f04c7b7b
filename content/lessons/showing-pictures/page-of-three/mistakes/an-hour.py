# expect: The `src` `https://my-social-app.s3.amazonaws.com/users/101/profile.jpg` works for about 3600 seconds, and ten minutes are 600.
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
        'get_object', Params={'Bucket': bucket, 'Key': key}
    )
    page += f'<img alt="User {user}" src="{link}">\n'
with open('page.html', 'w') as file:
    file.write(page)
print('wrote page.html')
