import boto3
from botocore.config import Config

config = Config(retries={'max_attempts': 5, 'mode': 'adaptive'}, s3={'addressing_style': 'path'})
s3 = boto3.client('s3', config=config)
sent = []
s3.meta.events.register('before-send.s3.*', lambda request, **_: sent.append(request.url))
s3.create_bucket(Bucket='listened')
s3.put_object(Bucket='listened', Key='a', Body=b'')
print(sent)
