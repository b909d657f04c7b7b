import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/resume.pdf'}
s3.create_bucket(Bucket=place['Bucket'])
with open('resume.pdf', 'rb') as resume:
    s3.put_object(**place, Body=resume, ContentType='application/pdf')

# The end of a PDF says where its parts begin.
page = s3.list_objects_v2(Bucket=place['Bucket'], Prefix=place['Key'])
size = page['Contents'][0]['Size']
wanted = f'bytes={max(0, size - 64)}-{size - 1}'
answer = s3.get_object(**place, Range=wanted)
end = answer['Body'].read()
with open('end.txt', 'wb') as file:
    file.write(end)
print(end.decode(errors='replace'))
