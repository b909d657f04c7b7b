aws s3 mb s3://my-social-app --region us-east-1

# A user has uploaded a picture. Its bytes go to S3.
aws s3 cp profile.jpg s3://my-social-app/users/101/profile.jpg
