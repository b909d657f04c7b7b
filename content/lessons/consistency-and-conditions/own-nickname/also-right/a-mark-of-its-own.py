import uuid

import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')


def take(nickname, user):
    mark = {'attempt': str(uuid.uuid4()), 'user': str(user)}
    taken = bucket.Object(f'nicknames/{nickname}')
    try:
        taken.put(Body=str(user), Metadata=mark, IfNoneMatch='*')
    except ClientError as error:
        status = error.response['ResponseMetadata']['HTTPStatusCode']
        if status != 412:
            raise
        found = taken.metadata
        return mark['attempt'] == found.get('attempt') or (
            mark['user'] == found.get('user')
        )
    return True


print('yours' if take('reef', 303) else 'taken')
