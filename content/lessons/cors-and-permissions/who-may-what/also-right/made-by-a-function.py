import json

bucket = 'arn:aws:s3:::my-social-app-k3x9'


def allow(action, resource):
    return {'Effect': 'Allow', 'Action': action, 'Resource': resource}


policy = {
    'Version': '2012-10-17',
    'Statement': [
        allow('s3:PutObject', f'{bucket}/users/*'),
        allow('s3:GetObject', f'{bucket}/users/*'),
        allow('s3:ListBucket', bucket),
    ],
}
print(json.dumps(policy), file=open('policy.json', 'w', encoding='utf-8'))
