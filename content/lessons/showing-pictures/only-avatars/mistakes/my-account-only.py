# expect: With this policy nobody else may get `avatars/101.jpg`: it is for `111122223333`, and not for everybody.
import json

bucket = 'arn:aws:s3:::my-social-app-public'

policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Principal': {'AWS': '111122223333'},
            'Action': 's3:GetObject',
            'Resource': f'{bucket}/avatars/*',
        }
    ],
}

with open('policy.json', 'w') as file:
    json.dump(policy, file, indent=2)
print('wrote policy.json')
