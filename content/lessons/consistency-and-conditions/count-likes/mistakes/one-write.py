# expect: The number is right, but your program wrote once for 5 likes. In an app they come from 5 servers.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/9/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'0')


answer = s3.get_object(**place)
likes = int(answer['Body'].read()) + 5
s3.put_object(**place, Body=str(likes).encode(), IfMatch=answer['ETag'])
