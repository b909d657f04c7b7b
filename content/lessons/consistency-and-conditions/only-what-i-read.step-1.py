import boto3

s3 = boto3.client('s3', region_name='us-east-1')
place = {'Bucket': 'my-social-app', 'Key': 'posts/1/likes.txt'}
s3.create_bucket(Bucket=place['Bucket'])
s3.put_object(**place, Body=b'7')


def read():
    return int(s3.get_object(**place)['Body'].read())


def write(user, likes):
    # Without a condition: nobody is told that there is something newer.
    s3.put_object(**place, Body=str(likes).encode())
    print('user', user, 'wrote', likes)


# Both have read before either writes.
first, second = read(), read()
write(101, first + 1)
write(202, second + 1)
print('likes now:', read())
