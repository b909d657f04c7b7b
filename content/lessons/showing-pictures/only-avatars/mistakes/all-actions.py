# expect: Everybody may also do `s3:PutObject`, and to show an avatar a browser needs only to get it.
import json

bucket = 'arn:aws:s3:::my-social-app-public'

policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Principal': '*',
            'Action': 's3:*',
            'Resource': f'{bucket}/avatars/*',
        }
    ],
}

with open('policy.json', 'w') as file:
    json.dump(policy, file, indent=2)
print('wrote policy.json')
