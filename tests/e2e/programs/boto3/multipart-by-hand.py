import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='in-parts')
where = {'Bucket': 'in-parts', 'Key': 'large.bin'}
upload = s3.create_multipart_upload(**where)['UploadId']
parts = []
for number in (1, 2):
    answer = s3.upload_part(**where, UploadId=upload, PartNumber=number, Body=b'x' * 5 * 1024 * 1024)
    parts.append({'PartNumber': number, 'ETag': answer['ETag']})
s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={'Parts': parts})
print(s3.head_object(**where)['ContentLength'], s3.head_object(**where)['ETag'][-3:])
