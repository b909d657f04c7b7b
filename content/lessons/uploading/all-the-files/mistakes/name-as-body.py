# expect: The object `users/202/profile.jpg` holds the text `profile.jpg`, 11 characters, not the file. S3 stores a text as it is, and cannot see your files.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

types = {
    'profile.jpg': 'image/jpeg',
    'resume.pdf': 'application/pdf',
    'video.mp4': 'video/mp4',
}
for name, content_type in types.items():
    key = f'users/202/{name}'
    s3.put_object(
        Bucket=bucket, Key=key, Body=name, ContentType=content_type
    )
    print('stored', key)
