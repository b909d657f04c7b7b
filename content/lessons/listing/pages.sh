aws s3 mb s3://my-social-app --region us-east-1
for number in 1 2 9 10 11; do
  printf %s "posts/$number.txt" |
    aws s3 cp - "s3://my-social-app/posts/$number.txt" \
      --content-type application/octet-stream
done

# The CLI asks for page after page by itself, here of 2 keys each.
aws s3api list-objects-v2 --bucket my-social-app --prefix posts/ \
  --page-size 2 --query 'Contents[].Key'
