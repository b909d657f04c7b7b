import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='to-empty')
for key in 'abc':
    s3.put_object(Bucket='to-empty', Key=key, Body=b'')
answer = s3.delete_objects(
    Bucket='to-empty', Delete={'Objects': [{'Key': key} for key in 'abc'], 'Quiet': False}
)
print(sorted(one['Key'] for one in answer['Deleted']))
s3.delete_bucket(Bucket='to-empty')
