aws s3 mb s3://my-photo-app --region us-east-1
aws s3 cp john.png s3://my-photo-app/photos/profile/john.png
aws s3 ls s3://my-photo-app --recursive
