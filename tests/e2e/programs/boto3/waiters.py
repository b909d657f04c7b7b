import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='waiting')
s3.get_waiter('bucket_exists').wait(Bucket='waiting')
s3.put_object(Bucket='waiting', Key='done', Body=b'')
s3.get_waiter('object_exists').wait(Bucket='waiting', Key='done')
s3.delete_object(Bucket='waiting', Key='done')
s3.get_waiter('object_not_exists').wait(Bucket='waiting', Key='done', WaiterConfig={'Delay': 1})
print('waited')
