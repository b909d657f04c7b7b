import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource('s3', region_name='us-east-1')
post = s3.create_bucket(Bucket='my-social-app').Object('posts/9/likes.txt')
post.put(Body='0', ContentType='text/plain')


def like():
    while True:
        stored = post.get()
        likes = int(stored['Body'].read().decode())
        try:
            return post.put(
                Body=f'{likes + 1}',
                ContentType='text/plain',
                IfMatch=stored['ETag'],
            )
        except ClientError as error:
            if error.response['Error']['Code'] not in (
                'PreconditionFailed',
                'ConditionalRequestConflict',
            ):
                raise


for _ in range(5):
    like()
