aws s3 mb s3://my-social-app --region us-east-1
# The hyphen stands for what the program before the bar writes.
printf 'line %s\n' 1 2 3 |
  aws s3 cp - s3://my-social-app/logs/today.txt --content-type text/plain
