import io

import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='media-download')
s3.put_object(Bucket='media-download', Key='a.txt', Body='ähnlich'.encode())
memory = io.BytesIO()
s3.download_fileobj('media-download', 'a.txt', memory)
with open('a.txt', 'wb') as file:
    s3.download_fileobj('media-download', 'a.txt', file)
with open('a.txt', encoding='utf-8') as file:
    print(memory.getvalue().decode() == file.read())
