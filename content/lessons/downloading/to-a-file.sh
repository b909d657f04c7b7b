# So that there is something to download.
aws s3 mb s3://my-social-app --region us-east-1
aws s3 cp video.mp4 s3://my-social-app/users/101/video.mp4

aws s3 cp s3://my-social-app/users/101/video.mp4 copy.mp4
