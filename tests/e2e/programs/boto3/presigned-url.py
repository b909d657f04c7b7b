import urllib.request

import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='signed-links')
s3.put_object(Bucket='signed-links', Key='a.txt', Body=b'behind a link')
link = s3.generate_presigned_url(
    'get_object', Params={'Bucket': 'signed-links', 'Key': 'a.txt'}, ExpiresIn=60
)
with urllib.request.urlopen(link) as answer:
    print(answer.status, answer.read(), answer.headers['Content-Length'])
