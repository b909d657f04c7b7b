import boto3

s3 = boto3.resource('s3', region_name='us-east-1')
bucket = s3.create_bucket(Bucket='my-social-app')

# Somebody made the album in the console, and uploaded two pictures.
album = 'gallery/rome/'
bucket.put_object(Key=album)
for key in [f'{album}1.jpg', f'{album}2.jpg']:
    bucket.upload_file('profile.jpg', key)


def pictures_of(prefix):
    """The keys of an album's pictures, for the app to show."""
    for one in bucket.objects.filter(Prefix=prefix):
        if one.key[-1] != '/':
            yield one.key


pictures = sorted(pictures_of(album))
print(f'the album has {len(pictures)} pictures')
print(pictures)
