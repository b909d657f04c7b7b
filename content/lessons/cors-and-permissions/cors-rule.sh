aws s3 mb s3://my-uploads --region us-east-1

aws s3api put-bucket-cors --bucket my-uploads --cors-configuration '{
  "CORSRules": [
    {
      "AllowedOrigins": ["https://my-social-app.example"],
      "AllowedMethods": ["GET"]
    }
  ]
}'

aws s3api get-bucket-cors --bucket my-uploads
