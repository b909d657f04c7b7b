aws s3 mb s3://my-social-app --region us-east-1
head -c 12582912 /dev/zero > film.mp4
# The CLI sends parts from 8 MB on, and shows how far it is.
aws s3 cp film.mp4 s3://my-social-app/users/102/film.mp4

parts=$(aws s3api head-object --bucket my-social-app \
  --key users/102/film.mp4 --part-number 1 --query PartsCount)
echo "sent in $parts parts"
