from zoneinfo import ZoneInfo

import boto3

for bucket in boto3.client('s3').list_buckets()['Buckets']:
    print(bucket['CreationDate'])
print(ZoneInfo('Europe/Berlin'))
