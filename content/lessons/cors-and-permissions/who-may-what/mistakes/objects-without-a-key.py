# expect: With this policy the role may not get `users/101/profile.jpg`. A statement allows `s3:GetObject`, but on `arn:aws:s3:::my-social-app-k3x9`.
import json

# The policy of a role. It has no other.
policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Action': ['s3:ListBucket', 's3:GetObject', 's3:PutObject'],
            'Resource': ['arn:aws:s3:::my-social-app-k3x9'],
        },
    ],
}

with open('policy.json', 'w') as file:
    json.dump(policy, file, indent=2)
print('policy.json says:', len(policy['Statement']), 'statement(s)')
