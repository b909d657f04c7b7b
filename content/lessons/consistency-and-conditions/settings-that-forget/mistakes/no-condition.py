# expect: Your program saves a form without a condition. What another device saved in the meantime is overwritten.
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
    s3.put_object(**place, Body=json.dumps(form | changed))


phone = open_form()
laptop = open_form()
save(phone, {'language': 'pt'})
save(laptop, {'theme': 'dark'})
