# expect: `state` is user metadata of `users/303/profile.txt` now, not a tag. Rules and policies do not look there.
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

listed = s3.list_objects_v2(Bucket=bucket, Prefix='users/303/')
for item in listed['Contents']:
    place = {'Bucket': bucket, 'Key': item['Key']}
    s3.copy_object(
        **place,
        CopySource=place,
        MetadataDirective='REPLACE',
        Metadata={'state': 'left'},
    )
