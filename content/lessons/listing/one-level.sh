aws s3 mb s3://my-social-app --region us-east-1
for key in users/101/albums/rome/1.jpg users/101/albums/rome/2.jpg \
  users/101/albums/sea/1.jpg users/101/profile.jpg \
  users/101/resume.pdf users/1010/profile.jpg; do
  printf %s "$key" | aws s3 cp - "s3://my-social-app/$key" \
    --content-type application/octet-stream
done

# "s3 ls" sets the delimiter / and calls a common prefix PRE.
for prefix in users/101/ users/101/albums/ users/101; do
  echo "prefix $prefix"
  aws s3 ls "s3://my-social-app/$prefix"
done
