aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp profile.jpg s3://my-social-app/users/101/profile.jpg

etag=$(aws s3api get-object --bucket my-social-app \
  --key users/101/profile.jpg profile-copy.jpg --query ETag --output text)

# A 304 counts as an error here, too.
aws s3api get-object --bucket my-social-app \
  --key users/101/profile.jpg again.jpg --if-none-match "$etag" ||
  echo 'nothing new'
