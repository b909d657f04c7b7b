# expect: Your program does not show `gallery/rome/day-2/1.jpg`. With a delimiter, what is deeper becomes a common prefix.
import boto3

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-social-app'
s3.create_bucket(Bucket=bucket)

# Somebody made the album in the console, and uploaded two pictures.
album = 'gallery/rome/'
s3.put_object(Bucket=bucket, Key=album)
for key in [f'{album}1.jpg', f'{album}2.jpg']:
    s3.upload_file('profile.jpg', bucket, key)


def pictures_of(prefix):
    """The keys of an album's pictures, for the app to show."""
    page = s3.list_objects_v2(
        Bucket=bucket, Prefix=prefix, Delimiter='/'
    )
    keys = [one['Key'] for one in page.get('Contents', [])]
    return [key for key in keys if not key.endswith('/')]


pictures = pictures_of(album)
print('the album has', len(pictures), 'pictures')
for key in pictures:
    print('show', key)
