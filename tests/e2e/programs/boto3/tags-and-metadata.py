import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='tagged')
s3.put_object(Bucket='tagged', Key='a', Body=b'', Tagging='kind=draft')
s3.put_object_tagging(
    Bucket='tagged', Key='a', Tagging={'TagSet': [{'Key': 'kind', 'Value': 'final'}]}
)
print(s3.get_object_tagging(Bucket='tagged', Key='a')['TagSet'])
