import boto3

bucket = boto3.resource('s3').Bucket('my-social-app')
for answer in bucket.objects.filter(Prefix='users/303/').delete():
    print(len(answer.get('Deleted', [])), 'objects deleted')
