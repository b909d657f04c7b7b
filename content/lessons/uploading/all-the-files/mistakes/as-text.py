# expect: The object `users/202/profile.jpg` holds `profile.jpg` after it was read as a text. A file like this is no text: what was none became `�`.
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
    # Without errors='replace', Python refuses to read it.
    with open(name, encoding='utf-8', errors='replace') as file:
        body = file.read()
    s3.put_object(
        Bucket=bucket, Key=key, Body=body, ContentType=content_type
    )
    print('stored', key)
