# expect: IAM would not take `policy.json`: This policy contains invalid Json
# The policy of a role. It has no other.
policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Action': ['s3:ListBucket'],
            'Resource': ['arn:aws:s3:::my-social-app-k3x9'],
        },
        {
            'Effect': 'Allow',
            'Action': ['s3:GetObject', 's3:PutObject'],
            'Resource': ['arn:aws:s3:::my-social-app-k3x9/users/*'],
        },
    ],
}

with open('policy.json', 'w') as file:
    file.write(str(policy))
