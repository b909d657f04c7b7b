import urllib.request
import uuid

import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='signed-forms')
form = s3.generate_presigned_post('signed-forms', 'from-a-form.txt', ExpiresIn=60)
line = uuid.uuid4().hex
parts = [
    f'--{line}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
    for name, value in form['fields'].items()
]
parts.append(
    f'--{line}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nsent by a form\r\n--{line}--\r\n'
)
request = urllib.request.Request(form['url'], data=''.join(parts).encode(), method='POST')
request.add_header('Content-Type', f'multipart/form-data; boundary={line}')
print(urllib.request.urlopen(request).status)
print(s3.get_object(Bucket='signed-forms', Key='from-a-form.txt')['Body'].read())
