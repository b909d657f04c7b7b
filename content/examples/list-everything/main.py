import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-archive'

# So that there is something to list: 25 small objects.
s3.create_bucket(Bucket=bucket)
for day in range(1, 26):
    s3.put_object(
        Bucket=bucket, Key=f'logs/2026-01-{day:02}.txt', Body=f'Day {day}'
    )

# One answer of S3 holds at most 1,000 keys; here 10, so that you can see
# the pages. The paginator asks for the next page until there is none.
pages = s3.get_paginator('list_objects_v2').paginate(
    Bucket=bucket, Prefix='logs/', PaginationConfig={'PageSize': 10}
)

count = 0
size = 0
for page in pages:
    found = page.get('Contents', [])
    print(f"a page of {len(found)}, from {found[0]['Key']}")
    count += len(found)
    size += sum(each['Size'] for each in found)
print(f'{count} objects, {size} bytes together')
