# expect: Your program deleted `users/30/profile.jpg`, and that is not an object of user 303.
import boto3

bucket = boto3.resource('s3').Bucket('my-social-app')
bucket.objects.all().delete()
