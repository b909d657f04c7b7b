# Needs boto3 of December 2024 or newer.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/1/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'7')


def read():
    answer = s3.get_object(**place)
    return int(answer['Body'].read()), answer['ETag']


def like(user, likes, etag):
    for attempt in range(1, 11):
        try:
            s3.put_object(**place, Body=str(likes + 1), IfMatch=etag)
            print('user', user, 'wrote', likes + 1, 'at attempt', attempt)
            return
        except s3.exceptions.ClientError as error:
            # 412 and 409: somebody else wrote. Read again, and try again.
            status = error.response['ResponseMetadata']['HTTPStatusCode']
            if status not in (412, 409):
                raise
            likes, etag = read()
    raise RuntimeError('Too many others write.')


# Both read before either of them writes.
first, second = read(), read()
like(101, *first)
like(202, *second)
print('likes now:', read()[0])
