import io

import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='media-fileobj')
s3.upload_fileobj(io.BytesIO(b'from memory'), 'media-fileobj', 'note.txt')
with open('resume.pdf', 'rb') as file:
    s3.upload_fileobj(file, 'media-fileobj', 'resume.pdf')
print([one['Key'] for one in s3.list_objects_v2(Bucket='media-fileobj')['Contents']])
