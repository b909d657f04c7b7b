// expect: With this policy the role may not list `my-social-app-k3x9`. A statement denies it, and no other statement can allow that.
import { writeFile } from 'node:fs/promises';

// The policy of a role. It has no other.
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: ['arn:aws:s3:::my-social-app-k3x9'],
    },
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: ['arn:aws:s3:::my-social-app-k3x9/users/*'],
    },
    {
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
    },
  ],
};

await writeFile('policy.json', JSON.stringify(policy, null, 2));
console.log('policy.json says:', policy.Statement.length, 'statement(s)');
