# expect: The object `gallery/rome/` is gone. Somebody made it in the console, and your program has deleted it.
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
    s3.delete_object(Bucket=bucket, Key=prefix)
    page = s3.list_objects_v2(Bucket=bucket, Prefix=prefix)
    return [one['Key'] for one in page.get('Contents', [])]


pictures = pictures_of(album)
print('the album has', len(pictures), 'pictures')
for key in pictures:
    print('show', key)
