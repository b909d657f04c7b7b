import boto3

s3 = boto3.client('s3', region_name='us-east-1')
source = 'my-photos'
target = 'my-photos-backup'

# So that there is something to copy.
s3.create_bucket(Bucket=source)
s3.create_bucket(Bucket=target)
for key in ['cats/tom.txt', 'cats/café & co.txt', 'dogs/rex.txt']:
    s3.put_object(Bucket=source, Key=key, Body=key)

for page in s3.get_paginator('list_objects_v2').paginate(Bucket=source):
    for found in page.get('Contents', []):
        # A dict, not a text: boto3 encodes the key, which is part of an
        # address.
        s3.copy_object(
            CopySource={'Bucket': source, 'Key': found['Key']},
            Bucket=target,
            Key=found['Key'],
        )
        print('copied', found['Key'])
# One request copies up to 5 GB. s3.copy() does more, in parts.
