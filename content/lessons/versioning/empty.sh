bucket=my-social-app-test
aws s3 mb "s3://$bucket" --region us-east-1
aws s3api put-bucket-versioning --bucket "$bucket" \
  --versioning-configuration Status=Enabled
for body in first second; do
  printf 'The %s picture.' "$body" > picture
  aws s3 cp picture "s3://$bucket/users/101/profile.jpg"
done
aws s3 rm "s3://$bucket/users/101/profile.jpg"

# `aws s3 rb --force` puts markers on top, and then fails.
# For up to 1,000; repeat it while there are more.
all='[Versions, DeleteMarkers][].{Key: Key, VersionId: VersionId}'
aws s3api list-object-versions --bucket "$bucket" --output json \
  --max-items 1000 --query "{Objects: $all}" > all.json
aws s3api delete-objects --bucket "$bucket" --delete file://all.json
aws s3api delete-bucket --bucket "$bucket"
