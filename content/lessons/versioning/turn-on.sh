bucket=my-social-app key=users/101/profile.jpg
aws s3 mb "s3://$bucket" --region us-east-1
aws s3api put-bucket-versioning --bucket "$bucket" \
  --versioning-configuration Status=Enabled

printf 'The first picture.' > picture
first=$(aws s3api put-object --bucket "$bucket" --key "$key" \
  --body picture --query VersionId --output text)
printf 'The second picture.' > picture
aws s3api put-object --bucket "$bucket" --key "$key" --body picture

aws s3api get-object --bucket "$bucket" --key "$key" now
aws s3api get-object --bucket "$bucket" --key "$key" \
  --version-id "$first" before
cat now before
echo
aws s3 ls "s3://$bucket/$key" --summarize
