bucket=my-social-app
key=users/104/film.mp4
aws s3 mb s3://$bucket --region us-east-1

# A program sends 5 MiB, and dies before it completes the upload.
head -c 5242880 /dev/zero > part-1
id=$(aws s3api create-multipart-upload \
  --bucket $bucket --key $key --query UploadId --output text)
aws s3api upload-part --bucket $bucket --key $key \
  --upload-id "$id" --part-number 1 --body part-1

count=$(aws s3api list-objects-v2 --bucket $bucket \
  --prefix users/104/ --no-paginate --query KeyCount)
echo "objects of user 104: $count"
aws s3api list-multipart-uploads \
  --bucket $bucket --prefix users/104/
aws s3api abort-multipart-upload \
  --bucket $bucket --key $key --upload-id "$id"
