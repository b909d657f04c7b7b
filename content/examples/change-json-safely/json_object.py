import json

from botocore.exceptions import ClientError


class JsonObject:
    """A value that is kept as JSON in an object of S3."""

    def __init__(self, s3, bucket, key, initial):
        self.s3 = s3
        self.where = {'Bucket': bucket, 'Key': key}
        self.initial = initial

    def read(self):
        return self._load()[0]

    def change(self, make):
        """Changes the value. If others write, it calls `make` again."""
        for attempt in range(1, 11):
            value, etag = self._load()
            # Write only onto what was read: its ETag, or nothing at all.
            condition = {'IfMatch': etag} if etag else {'IfNoneMatch': '*'}
            try:
                self.s3.put_object(
                    **self.where,
                    **condition,
                    Body=json.dumps(make(value)),
                    ContentType='application/json',
                )
            except ClientError as error:
                answer = error.response['ResponseMetadata']
                # 412 and 409: somebody else was faster. Read and try again.
                if answer['HTTPStatusCode'] not in (409, 412):
                    raise
            else:
                print(f'written at attempt {attempt}')
                return
        raise RuntimeError('Too many others write to this object.')

    def _load(self):
        try:
            answer = self.s3.get_object(**self.where)
        except self.s3.exceptions.NoSuchKey:
            return self.initial, None
        return json.loads(answer['Body'].read()), answer['ETag']
