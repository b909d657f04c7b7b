aws s3 mb s3://my-social-app --region us-east-1
printf 'Hi!' > bio.txt
aws s3api put-object --bucket my-social-app --key users/101/bio.txt \
  --body bio.txt

aws s3 ls s3://my-social-app --recursive --summarize --human-readable
