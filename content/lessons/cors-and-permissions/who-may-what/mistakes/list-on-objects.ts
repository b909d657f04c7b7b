// expect: With this policy the role may not list `my-social-app-k3x9`. A statement allows `s3:ListBucket`, but on `arn:aws:s3:::my-social-app-k3x9/users/*`.
import { writeFile } from 'node:fs/promises';

// The policy of a role. It has no other.
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['s3:ListBucket', 's3:GetObject', 's3:PutObject'],
      Resource: ['arn:aws:s3:::my-social-app-k3x9/users/*'],
    },
  ],
};

await writeFile('policy.json', JSON.stringify(policy, null, 2));
console.log('policy.json says:', policy.Statement.length, 'statement(s)');
