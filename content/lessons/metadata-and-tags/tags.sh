aws s3 mb s3://my-social-app --region us-east-1
printf 'At the sea' > text1.txt
aws s3api put-object \
  --bucket my-social-app --key posts/2026/text1.txt \
  --body text1.txt --content-type text/plain \
  --tagging 'visibility=friends&topic=travel'

aws s3api put-object-tagging \
  --bucket my-social-app --key posts/2026/text1.txt \
  --tagging 'TagSet=[{Key=visibility,Value=public}]'
aws s3api get-object-tagging \
  --bucket my-social-app --key posts/2026/text1.txt
