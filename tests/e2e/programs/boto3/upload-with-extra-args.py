import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='media-upload')
s3.upload_file(
    'profile.jpg',
    'media-upload',
    'me.jpg',
    ExtraArgs={'ContentType': 'image/jpeg', 'Metadata': {'taken-by': 'user-7'}},
)
head = s3.head_object(Bucket='media-upload', Key='me.jpg')
print(head['ContentType'], head['Metadata'], head['ContentLength'])
