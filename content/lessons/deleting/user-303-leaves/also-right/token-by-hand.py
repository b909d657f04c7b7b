import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'

request = {'Bucket': bucket, 'Prefix': 'users/303/'}
while True:
    page = s3.list_objects_v2(**request)
    objects = [{'Key': item['Key']} for item in page.get('Contents', [])]
    if objects:
        answer = s3.delete_objects(
            Bucket=bucket, Delete={'Objects': objects, 'Quiet': True}
        )
        for error in answer.get('Errors', []):
            print('kept', error['Key'], error['Code'])
    if not page['IsTruncated']:
        break
    request['ContinuationToken'] = page['NextContinuationToken']
