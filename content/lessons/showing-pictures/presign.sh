aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp profile.jpg s3://my-social-app/users/101/profile.jpg

aws s3 presign s3://my-social-app/users/101/profile.jpg --expires-in 900
