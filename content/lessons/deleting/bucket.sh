aws s3 mb s3://my-social-app-test --region us-east-1
printf 'A picture.' > picture
aws s3 cp picture s3://my-social-app-test/users/101/profile.jpg
aws s3 cp picture s3://my-social-app-test/posts/1/a.jpg

# --force deletes what is in the bucket first.
aws s3 rb s3://my-social-app-test --force
