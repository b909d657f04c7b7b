# Needs the AWS CLI of December 2024 or newer.
aws s3 mb s3://my-social-app --region us-east-1
printf 7 > likes.txt
aws s3api put-object --bucket my-social-app --key posts/1/likes.txt \
  --body likes.txt

for user in 101 202; do
  # The bytes go into the file, and the ETag into a variable.
  etag=$(aws s3api get-object --bucket my-social-app \
    --key posts/1/likes.txt --query ETag --output text likes.txt)
  likes=$(($(cat likes.txt) + 1))
  printf "$likes" > likes.txt
  aws s3api put-object --bucket my-social-app --key posts/1/likes.txt \
    --body likes.txt --if-match "$etag" ||
    echo "user $user: somebody else wrote. Read again."
done
