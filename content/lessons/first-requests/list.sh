# So that there is something to list.
aws s3 mb s3://my-social-app --region us-east-1
for name in cover.txt notes/first.txt notes/second.txt; do
  printf 'I am %s.' "$name" > text
  aws s3api put-object --bucket my-social-app --key "users/101/$name" \
    --body text
done

aws s3 ls s3://my-social-app/users/101/ --recursive
