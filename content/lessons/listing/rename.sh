aws s3 mb s3://my-social-app --region us-east-1
for key in trips/1.jpg trips/2.jpg trips/3.jpg; do
  printf %s "$key" | aws s3 cp - "s3://my-social-app/$key" \
    --content-type application/octet-stream
done

# It looks like one command. With --debug, it tells of each request.
requests=$(aws s3 mv s3://my-social-app/trips/ \
  s3://my-social-app/travel/ --recursive --debug 2>&1 |
  grep -c 'Making request for')
echo "requests to rename: $requests"
