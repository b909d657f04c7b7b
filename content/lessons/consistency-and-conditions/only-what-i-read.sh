# Needs the AWS CLI of December 2024 or newer.
aws s3 mb s3://my-social-app --region us-east-1
place='--bucket my-social-app --key posts/1/likes.txt'
printf 7 > likes
aws s3api put-object $place --body likes

# Both read before either of them writes: the number into one file,
# its ETag into another.
for user in 101 202; do
  aws s3api get-object $place $user --query ETag --output text > $user.etag
done

for user in 101 202; do
  for attempt in 1 2 3; do
    printf $(($(cat $user) + 1)) > likes
    aws s3api put-object $place --body likes \
      --if-match "$(cat $user.etag)" && break
    echo "user $user: somebody else wrote. Read again."
    aws s3api get-object $place $user --query ETag --output text \
      > $user.etag
  done
done
echo "likes now: $(aws s3 cp s3://my-social-app/posts/1/likes.txt -)"
