# expect: The object is not compressed with gzip, or not to its end.
import io
import zlib

import boto3

s3 = boto3.client('s3', region_name='us-east-1')
s3.create_bucket(Bucket='my-social-app')


class Zipped(io.RawIOBase):
    """A file that is compressed while it is read."""

    def __init__(self, name):
        self.file = open(name, 'rb')
        self.packer = zlib.compressobj(wbits=31)  # 31 stands for gzip.
        self.ready = b''

    def readable(self):
        return True

    def readinto(self, room):
        while not self.ready and not self.file.closed:
            if piece := self.file.read(1024):
                self.ready = self.packer.compress(piece)
            else:
                self.file.close()
        count = min(len(self.ready), len(room))
        room[:count] = self.ready[:count]
        self.ready = self.ready[count:]
        return count


# How long it becomes, nobody knows before it is compressed.
body = io.BufferedReader(Zipped('resume.pdf'))

s3.upload_fileobj(
    body,
    'my-social-app',
    'backups/resume.pdf.gz',
    ExtraArgs={'ContentType': 'application/gzip'},
)
