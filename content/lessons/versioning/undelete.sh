bucket=my-social-app key=users/103/profile.jpg
aws s3 mb "s3://$bucket" --region us-east-1
aws s3api put-bucket-versioning --bucket "$bucket" \
  --versioning-configuration Status=Enabled

printf 'A picture.' > picture
aws s3 cp picture "s3://$bucket/$key"
aws s3 rm "s3://$bucket/$key"

markers=$(aws s3api list-object-versions --bucket "$bucket" \
  --prefix "$key" --query 'DeleteMarkers[].VersionId' --output text)
for marker in $markers; do
  aws s3api delete-object --bucket "$bucket" --key "$key" \
    --version-id "$marker"
done
aws s3 ls "s3://$bucket/$key"
