# expect: Your run wrote no file `policy.json`.
import json

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

print(json.dumps(policy, indent=2))
