import json
from dataclasses import dataclass

import boto3
from botocore.exceptions import ClientError

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')
stored = bucket.Object('users/101/settings.json')
stored.put(Body='{"language": "en", "theme": "light", "news": "weekly"}')


@dataclass
class Form:
    settings: dict
    etag: str

    @classmethod
    def open(cls):
        answer = stored.get()
        return cls(json.load(answer['Body']), answer['ETag'])

    def save(self, name, value):
        """Answers whether it was saved."""
        self.settings[name] = value
        try:
            stored.put(Body=json.dumps(self.settings), IfMatch=self.etag)
        except ClientError as error:
            status = error.response['ResponseMetadata']['HTTPStatusCode']
            if status != 412:
                raise
            return False
        return True


phone, laptop = Form.open(), Form.open()
phone.save('language', 'pt')
while not laptop.save('theme', 'dark'):
    laptop = Form.open()
