# Needs boto3 of December 2024 or newer.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/1/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'7')


def like(user):
    for attempt in range(1, 11):
        answer = s3.get_object(**place)
        likes = int(answer['Body'].read()) + 1
        try:
            s3.put_object(
                **place, Body=str(likes).encode(), IfMatch=answer['ETag']
            )
            print('user', user, 'wrote', likes, 'at attempt', attempt)
            return
        except s3.exceptions.ClientError as error:
            # 412 and 409: somebody else wrote. Read again, and try again.
            status = error.response['ResponseMetadata']['HTTPStatusCode']
            if status not in (412, 409):
                raise
    raise RuntimeError('Too many others write.')


like(101)
like(202)
