# expect: The role may do more than it needs, such as `s3:GetObject` on `arn:aws:s3:::my-social-app-k3x9/posts/2026/image1.png`. The statement about `s3:*` on `arn:aws:s3:::my-social-app-k3x9`, `arn:aws:s3:::my-social-app-k3x9/*` allows that.
import json

# The policy of a role. It has no other.
policy = {
    'Version': '2012-10-17',
    'Statement': [
        {
            'Effect': 'Allow',
            'Action': ['s3:*'],
            'Resource': [
                'arn:aws:s3:::my-social-app-k3x9',
                'arn:aws:s3:::my-social-app-k3x9/*',
            ],
        },
    ],
}

with open('policy.json', 'w') as file:
    json.dump(policy, file, indent=2)
print('policy.json says:', len(policy['Statement']), 'statement(s)')
