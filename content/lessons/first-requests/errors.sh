aws s3 mb s3://my-social-app --region us-east-1
printf 'I swim.' > bio.txt
aws s3api put-object --bucket my-social-app --key users/101/bio.txt \
  --body bio.txt

# Each prints its error, and ends with an exit code other than 0.
aws s3api get-object --bucket my-social-app --key users/999/bio.txt \
  bio.txt || echo "exit code $?"
aws s3api get-object --bucket no-such-app --key users/101/bio.txt \
  bio.txt || echo "exit code $?"
aws s3api delete-bucket --bucket my-social-app || echo "exit code $?"
