# expect: The tag is on the bucket now, not on the objects. A bucket has tags of its own, and its objects do not get them.
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

s3.put_bucket_tagging(
    Bucket=bucket,
    Tagging={'TagSet': [{'Key': 'state', 'Value': 'left'}]},
)
