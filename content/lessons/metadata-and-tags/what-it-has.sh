aws s3 mb s3://my-social-app --region us-east-1
aws s3api put-object \
  --bucket my-social-app --key users/101/profile.jpg \
  --body profile.jpg --content-type image/jpeg \
  --metadata uploaded-by=101,album=sea --tagging visibility=public

aws s3api head-object \
  --bucket my-social-app --key users/101/profile.jpg
