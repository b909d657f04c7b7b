aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp profile.jpg s3://my-social-app/users/102/cover.jpg

aws s3api copy-object \
  --bucket my-social-app --key users/102/cover.jpg \
  --copy-source my-social-app/users/102/cover.jpg \
  --metadata-directive REPLACE --cache-control max-age=3600
aws s3api head-object \
  --bucket my-social-app --key users/102/cover.jpg
