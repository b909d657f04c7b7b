import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='summed')
s3.put_object(Bucket='summed', Key='a', Body=b'sum', ChecksumAlgorithm='CRC32C')
