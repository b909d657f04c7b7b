# expect: Your program did not look at `users/301/about.txt` by a link: it sent no request with a signature in the address for it.
import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

config = Config(signature_version='s3v4')
s3 = boto3.client('s3', region_name='us-east-1', config=config)
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)
for user in [301, 302]:
    key = f'users/{user}/about.txt'
    s3.put_object(Bucket=bucket, Key=key, Body='Hello!')


def is_there(place):
    """Whether there is an object."""
    try:
        s3.head_object(**place)
        return True
    except ClientError:
        return False


# A link for each, and a look whether there is something behind it.
for user in [301, 302, 303]:
    place = {'Bucket': bucket, 'Key': f'users/{user}/about.txt'}
    print(user, 'yes' if is_there(place) else 'no')
