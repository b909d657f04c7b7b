bucket=my-social-app-public
aws s3 mb s3://$bucket --region us-east-1
aws s3 cp profile.jpg s3://$bucket/users/101/profile.jpg

# First: a public policy may be written, and counts.
aws s3api put-public-access-block --bucket $bucket \
  --public-access-block-configuration BlockPublicAcls=true,\
IgnorePublicAcls=true,BlockPublicPolicy=false,RestrictPublicBuckets=false
# Second: the policy itself. Everybody may get objects.
aws s3api put-bucket-policy --bucket $bucket --policy '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::my-social-app-public/*"
    }
  ]
}'

echo "https://$bucket.s3.us-east-1.amazonaws.com/users/101/profile.jpg"
