import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')

place = {'Bucket': 'my-social-app', 'Key': 'posts/2026/text1.txt'}
s3.put_object(
    **place,
    Body='At the sea',
    ContentType='text/plain',
    Tagging='visibility=friends&topic=travel',
)

s3.put_object_tagging(
    **place,
    Tagging={'TagSet': [{'Key': 'visibility', 'Value': 'public'}]},
)
tags = s3.get_object_tagging(**place)['TagSet']
print(len(tags), 'in the set:', tags)
