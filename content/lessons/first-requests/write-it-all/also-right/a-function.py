import boto3


def main():
    s3 = boto3.client('s3')
    bucket = 'my-social-app'
    s3.create_bucket(Bucket=bucket)
    picture = open('john.png', 'rb').read()
    key = 'users/505/profile.png'
    s3.put_object(
        Bucket=bucket, Key=key, Body=picture, ContentType='image/png'
    )
    answer = s3.list_objects(Bucket=bucket, Prefix='users/505/')
    print([found['Key'] for found in answer['Contents']])


if __name__ == '__main__':
    main()
