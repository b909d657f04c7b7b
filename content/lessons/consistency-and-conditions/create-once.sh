# Needs the AWS CLI of December 2024 or newer.
aws s3 mb s3://my-social-app --region us-east-1
printf 101 > 101.txt
printf 202 > 202.txt

aws s3api put-object --bucket my-social-app --key nicknames/sea-fan \
  --body 101.txt --if-none-match '*'
# This one fails: the key is there.
aws s3api put-object --bucket my-social-app --key nicknames/sea-fan \
  --body 202.txt --if-none-match '*' || echo "exit code $?"
