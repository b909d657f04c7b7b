# Needs the AWS CLI of 2024 or newer.
aws s3 mb s3://my-social-app --region us-east-1

# Older ones print nothing here.
aws s3api head-bucket --bucket my-social-app
