import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/profile.jpg'}

# So that there is something to download.
s3.create_bucket(Bucket='my-social-app')
with open('profile.jpg', 'rb') as picture:
    s3.put_object(**place, Body=picture, ContentType='image/jpeg')

answer = s3.get_object(**place)
print('headers:', answer['ContentType'], answer['ContentLength'])

picture = answer['Body'].read()
with open('downloaded-profile.jpg', 'wb') as file:
    file.write(picture)
print('downloaded-profile.jpg:', len(picture), 'bytes')
