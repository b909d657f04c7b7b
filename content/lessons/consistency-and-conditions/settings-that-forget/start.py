import json

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/101/settings.json'}
s3.create_bucket(Bucket=place['Bucket'])

first = {'language': 'en', 'theme': 'light', 'news': 'weekly'}
s3.put_object(**place, Body=json.dumps(first))


def open_form():
    """Opens the form with the settings."""
    return json.load(s3.get_object(**place)['Body'])


def save(form, changed):
    """Saves a form in which something was changed."""
    etag = s3.head_object(**place)['ETag']
    body = json.dumps(form | changed)
    s3.put_object(**place, Body=body, IfMatch=etag)


phone = open_form()
laptop = open_form()
save(phone, {'language': 'pt'})
save(laptop, {'theme': 'dark'})
print(open_form())
