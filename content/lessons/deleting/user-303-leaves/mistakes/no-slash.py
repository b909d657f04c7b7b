# expect: Your program deleted `users/3030/profile.jpg`. That is not of user 303, but its key begins with `users/303` as well.
import boto3

bucket = boto3.resource('s3').Bucket('my-social-app')
bucket.objects.filter(Prefix='users/303').delete()
