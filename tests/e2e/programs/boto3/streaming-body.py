import boto3

s3 = boto3.client('s3')
s3.create_bucket(Bucket='streams')
s3.put_object(Bucket='streams', Key='lines', Body=b'one\ntwo\nthree\n')
print(list(s3.get_object(Bucket='streams', Key='lines')['Body'].iter_lines()))
body = s3.get_object(Bucket='streams', Key='lines')['Body']
print([len(chunk) for chunk in body.iter_chunks(chunk_size=5)])
with s3.get_object(Bucket='streams', Key='lines')['Body'] as stream:
    print(stream.read(3), stream.tell())
