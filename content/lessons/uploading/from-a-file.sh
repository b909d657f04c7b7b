aws s3 mb s3://my-social-app --region us-east-1
# The CLI guesses the content type from the ending .jpg.
aws s3 cp profile.jpg s3://my-social-app/users/101/profile.jpg
