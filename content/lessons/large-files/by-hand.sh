aws s3 mb s3://my-social-app --region us-east-1
key=users/101/film.mp4

# 12 MiB that stand for a film, cut into part-1, part-2 and part-3.
head -c 12582912 /dev/zero |
  split --bytes 5242880 --numeric-suffixes=1 --suffix-length=1 - part-

# 1. Begin.
id=$(aws s3api create-multipart-upload \
  --bucket my-social-app --key $key --content-type video/mp4 \
  --query UploadId --output text)

# 2. Send the parts, the last one first. The order does not matter.
for number in 3 2 1; do
  aws s3api upload-part --bucket my-social-app --key $key \
    --upload-id "$id" --part-number $number --body part-$number
done

# 3. Complete, with the list of the parts, which S3 has, too.
parts=$(aws s3api list-parts \
  --bucket my-social-app --key $key --upload-id "$id" \
  --query '{Parts: Parts[].{PartNumber: PartNumber, ETag: ETag}}')
aws s3api complete-multipart-upload --bucket my-social-app --key $key \
  --upload-id "$id" --multipart-upload "$parts"

size=$(aws s3api head-object --bucket my-social-app --key $key \
  --query ContentLength)
echo "the object has $size bytes"
