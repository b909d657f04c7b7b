import boto3

# Create S3 client
s3 = boto3.client(
    's3',
    aws_access_key_id='AKIAIOSFODNN7EXAMPLE',
    aws_secret_access_key='wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    region_name='us-east-1'
)
s3.create_bucket(Bucket='my-social-app')

# Upload file
s3.upload_file(
    'profile.jpg',          # Local file
    'my-social-app',        # Bucket name
    'users/101/profile.jpg' # Key
)

print("File uploaded successfully!")

s3.download_file(
    'my-social-app',
    'users/101/profile.jpg',
    'downloaded_profile.jpg'
)

print("File downloaded successfully!")

file_url = "https://my-social-app.s3.amazonaws.com/users/101/profile.jpg"
print(file_url)

s3.delete_object(
    Bucket='my-social-app',
    Key='users/101/profile.jpg'
)

print("File deleted successfully!")
