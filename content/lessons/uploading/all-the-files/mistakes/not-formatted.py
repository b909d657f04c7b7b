# expect: Your program stored `profile.jpg` under the key `users/202/{name}`, and then something else under the same key. One key names one object, so the second replaced the first.
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
    key = 'users/202/{name}'
    s3.upload_file(
        name, bucket, key, ExtraArgs={'ContentType': content_type}
    )
    print('stored', key)
