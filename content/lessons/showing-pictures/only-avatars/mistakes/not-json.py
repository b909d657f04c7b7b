# expect: S3 would not take `policy.json`: This policy contains invalid Json
bucket = 'arn:aws:s3:::my-social-app-public'

policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Principal': '*',
            'Action': 's3:GetObject',
            'Resource': f'{bucket}/avatars/*',
        }
    ],
}

with open('policy.json', 'w') as file:
    file.write(str(policy))
print('wrote policy.json')
