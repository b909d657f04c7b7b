import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')
files = {
    'profile.jpg': ('users/101/profile.jpg', 'image/jpeg'),
    'video.mp4': ('posts/2026/first-post.mp4', 'video/mp4'),
}
for name, (key, kind) in files.items():
    with open(name, 'rb') as file:
        s3.put_object(
            Bucket='my-social-app', Key=key, Body=file, ContentType=kind
        )
