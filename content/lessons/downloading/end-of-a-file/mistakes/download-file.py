# expect: All 976 bytes came. To throw most of them away afterwards saves nothing.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/resume.pdf'}
s3.create_bucket(Bucket=place['Bucket'])
with open('resume.pdf', 'rb') as resume:
    s3.put_object(**place, Body=resume, ContentType='application/pdf')

# The end of a PDF says where its parts begin.
s3.download_file(*place.values(), 'copy.pdf')
with open('copy.pdf', 'rb') as copy:
    copy.seek(-64, 2)
    end = copy.read()
with open('end.txt', 'wb') as file:
    file.write(end)
print(end.decode(errors='replace'))
