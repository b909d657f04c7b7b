aws s3 mb s3://my-social-app --region us-east-1

# A newer CLI prints the region, an older one nothing.
aws s3api head-bucket --bucket my-social-app
