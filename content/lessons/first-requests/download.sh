# So that there is something to download.
aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp profile.jpg s3://my-social-app/users/101/profile.jpg

aws s3 cp s3://my-social-app/users/101/profile.jpg downloaded-profile.jpg
