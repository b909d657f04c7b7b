# expect: The file `end.txt` holds 0 bytes that are not the end of the resume.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'users/202/resume.pdf'}
s3.create_bucket(Bucket=place['Bucket'])
with open('resume.pdf', 'rb') as resume:
    s3.put_object(**place, Body=resume, ContentType='application/pdf')

# The end of a PDF says where its parts begin.
answer = s3.get_object(**place, Range='bytes=-64')
print(answer['Body'].read())
end = answer['Body'].read()
with open('end.txt', 'wb') as file:
    file.write(end)
print(end.decode(errors='replace'))
