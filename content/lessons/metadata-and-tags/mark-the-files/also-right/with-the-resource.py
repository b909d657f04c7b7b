import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

# What user 303 has stored. Leave this part as it is.
files = {
    'profile.txt': 'visibility=public',
    'cover.txt': 'visibility=friends&topic=travel',
    'draft.txt': '',
}
for name, tagging in files.items():
    s3.put_object(
        Bucket=bucket,
        Key=f'users/303/{name}',
        Body=f'This is {name}.'.encode(),
        Tagging=tagging,
    )

theirs = boto3.resource('s3').Bucket(bucket).objects.filter(
    Prefix='users/303/'
)
for item in theirs:
    place = {'Bucket': item.bucket_name, 'Key': item.key}
    answer = s3.get_object_tagging(**place)
    kept = [tag for tag in answer['TagSet'] if tag['Key'] != 'state']
    s3.put_object_tagging(
        **place,
        Tagging={'TagSet': [{'Key': 'state', 'Value': 'left'}, *kept]},
    )
