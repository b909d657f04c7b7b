aws s3 mb s3://my-social-app --region us-east-1
printf 'A picture.' > picture
for name in 102/a 102/b 102/c 102/d 102/e 1020/a; do
  aws s3 cp picture "s3://my-social-app/users/$name.jpg"
done

# It lists page by page, and deletes key by key. Try with --dryrun first.
aws s3 rm s3://my-social-app/users/102/ --recursive
