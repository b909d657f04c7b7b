aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp resume.pdf s3://my-social-app/users/101/resume.pdf \
  --cache-control max-age=3600 \
  --content-disposition 'attachment; filename="resume-101.pdf"'
