import json

bucket = 'arn:aws:s3:::my-social-app-public'

policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Principal': {'AWS': ['*']},
            'Action': ['s3:GetObject'],
            'Resource': [f'{bucket}/avatars/*'],
        }
    ],
}

with open('policy.json', 'w') as file:
    json.dump(policy, file, indent=2)
print('wrote policy.json')
