aws s3 mb s3://my-travel-photos --region us-east-1
printf 'a picture' > picture
for key in logo.png photos/me.jpg photos/2025/sea.jpg \
  photos/2026/sea.jpg photos-old/me.jpg; do
  aws s3api put-object --bucket my-travel-photos --key "$key" \
    --body picture
done

# All keys with the prefix photos, and with photos/.
aws s3 ls s3://my-travel-photos/photos --recursive
aws s3 ls s3://my-travel-photos/photos/ --recursive

# One level. Common prefixes are marked with PRE.
aws s3 ls s3://my-travel-photos/photos/
