import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/old-picture.txt'}
s3.create_bucket(Bucket='my-social-app')
s3.put_object(**place, Body=b'An old picture.')

first = s3.delete_object(**place)
print('deleted:', first['ResponseMetadata']['HTTPStatusCode'])

second = s3.delete_object(**place)
print('deleted again:', second['ResponseMetadata']['HTTPStatusCode'])
