import io

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')


class Lines(io.RawIOBase):
    """Lines that arrive one by one: nobody knows yet how many."""

    left = [b'line 1\n', b'line 2\n', b'line 3\n']

    def readable(self):
        return True

    def readinto(self, room):
        line = self.left.pop(0) if self.left else b''
        room[: len(line)] = line
        return len(line)


s3.upload_fileobj(
    io.BufferedReader(Lines()),
    'my-social-app',
    'logs/today.txt',
    ExtraArgs={'ContentType': 'text/plain'},
)

print('stored logs/today.txt')
