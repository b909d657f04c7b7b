import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.Bucket('my-social-app')
bucket.create()
for name in ['102/a', '102/b', '102/c', '102/d', '102/e', '1020/a']:
    bucket.put_object(Key=f'users/{name}.jpg', Body=b'A picture.')

# It lists page by page, and sends one DeleteObjects for each page.
for answer in bucket.objects.filter(Prefix='users/102/').delete():
    print('a page of', len(answer['Deleted']), 'is gone')
