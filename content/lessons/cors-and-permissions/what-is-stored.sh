aws s3 mb s3://my-test-bucket --region us-east-1
printf 'Hi!' > bio.txt
aws s3api put-object --bucket my-test-bucket --key users/101/bio.txt \
  --body bio.txt

aws s3 ls s3://my-test-bucket --recursive --summarize --human-readable
