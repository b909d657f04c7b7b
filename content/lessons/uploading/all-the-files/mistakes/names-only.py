# expect: The key `profile.jpg` is only the end of the key. For S3 it is a whole key, and another one.
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
    key = name
    s3.upload_file(
        name, bucket, key, ExtraArgs={'ContentType': content_type}
    )
    print('stored', key)
