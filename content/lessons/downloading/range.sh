aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp video.mp4 s3://my-social-app/users/101/video.mp4

for wanted in bytes=0-100 bytes=30000- bytes=-5000; do
  # "s3 cp" knows no ranges; the last word names a local file.
  aws s3api get-object --bucket my-social-app --key users/101/video.mp4 \
    --range "$wanted" part.bin \
    --query '[ContentLength, ContentRange]' --output text
done
