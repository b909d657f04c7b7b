import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)


def take(nickname, user):
    """Takes a nickname for a user. Answers whether it is theirs."""
    place = {'Bucket': bucket, 'Key': f'nicknames/{nickname}'}
    try:
        s3.put_object(**place, Body=str(user).encode(), IfNoneMatch='*')
        return True
    except s3.exceptions.ClientError as error:
        if error.response['Error']['Code'] != 'PreconditionFailed':
            raise
        return False


is_theirs = take('reef', 303)
print('reef is yours' if is_theirs else 'reef is taken')
