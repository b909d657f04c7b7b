aws s3 mb s3://my-social-app --region us-east-1
echo 'An old picture.' > old-picture.txt
aws s3 cp old-picture.txt s3://my-social-app/users/101/old-picture.txt

aws s3 rm s3://my-social-app/users/101/old-picture.txt

# And again.
aws s3 rm s3://my-social-app/users/101/old-picture.txt
echo "exit code of the second delete: $?"
