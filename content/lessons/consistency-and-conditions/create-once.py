# Needs boto3 of December 2024 or newer.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)


def take(nickname, user):
    """Takes a nickname for a user, if nobody has it yet."""
    try:
        s3.put_object(
            Bucket=bucket,
            Key=f'nicknames/{nickname}',
            Body=str(user).encode(),
            IfNoneMatch='*',
        )
        print('user', user, 'has it now')
    except s3.exceptions.ClientError as error:
        code = error.response['Error']['Code']
        if code != 'PreconditionFailed':
            raise
        print('user', user, 'is too late:', code)


take('sea-fan', 101)
take('sea-fan', 202)
