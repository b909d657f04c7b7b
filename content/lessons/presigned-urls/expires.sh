aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp resume.pdf s3://my-social-app/users/101/resume.pdf

link=$(aws s3 presign s3://my-social-app/users/101/resume.pdf \
  --expires-in 2 --region us-east-1)
curl --silent --output answer --write-out 'at once: %{http_code}\n' "$link"

sleep 3.1
curl --silent --output answer \
  --write-out 'three seconds later: %{http_code}\n' "$link"
