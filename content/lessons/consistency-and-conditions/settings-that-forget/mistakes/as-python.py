# expect: What is under `users/101/settings.json` is no longer an object of JSON.
import json

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/settings.json'}
s3.create_bucket(Bucket=place['Bucket'])

first = {'language': 'en', 'theme': 'light', 'news': 'weekly'}
s3.put_object(**place, Body=json.dumps(first))


def open_form():
    """Opens the form. Answers the settings, and their ETag."""
    answer = s3.get_object(**place)
    return json.load(answer['Body']), answer['ETag']


def save(form, changed):
    """Saves a form in which something was changed."""
    settings, etag = form
    try:
        body = str(settings | changed)
        s3.put_object(**place, Body=body, IfMatch=etag)
    except s3.exceptions.ClientError as error:
        print('not saved:', error)


phone = open_form()
laptop = open_form()
save(phone, {'language': 'pt'})
save(laptop, {'theme': 'dark'})
