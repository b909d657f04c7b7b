import json

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/settings.json'}
s3.create_bucket(Bucket=place['Bucket'])

first = {'language': 'en', 'theme': 'light', 'news': 'weekly'}
s3.put_object(**place, Body=json.dumps(first))


def save(**changed):
    """Saves only what was changed, onto what is there then."""
    for _ in range(5):
        answer = s3.get_object(**place)
        settings = json.loads(answer['Body'].read())
        settings.update(changed)
        try:
            return s3.put_object(
                **place, Body=json.dumps(settings), IfMatch=answer['ETag']
            )
        except s3.exceptions.ClientError as error:
            if error.response['Error']['Code'] != 'PreconditionFailed':
                raise
    raise RuntimeError('Too many others save.')


save(language='pt')
save(theme='dark')
