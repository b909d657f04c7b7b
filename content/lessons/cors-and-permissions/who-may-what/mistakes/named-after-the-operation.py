# expect: With this policy the role may not list `my-social-app-k3x9`. There is no action `s3:ListObjectsV2`: this one is not named as its operation is.
import json

# The policy of a role. It has no other.
policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Action': ['s3:ListObjectsV2'],
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
    json.dump(policy, file, indent=2)
print('policy.json says:', len(policy['Statement']), 'statement(s)')
