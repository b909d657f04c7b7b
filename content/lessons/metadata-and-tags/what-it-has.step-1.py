import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

place = {'Bucket': 'my-social-app', 'Key': 'users/101/profile.jpg'}
with open('profile.jpg', 'rb') as picture:
    s3.put_object(
        **place,
        Body=picture,
        ContentType='image/jpeg',
        Metadata={'uploaded-by': '101', 'album': 'sea'},
        Tagging='visibility=public',
    )

head = s3.head_object(**place)
print('size:', head['ContentLength'], 'type:', head['ContentType'])
print('user metadata:', head['Metadata'])
tags = s3.get_object_tagging(**place)
print('tags:', tags['TagSet'])
