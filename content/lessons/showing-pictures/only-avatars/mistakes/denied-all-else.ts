// expect: A statement denies `avatars/101.jpg` to everybody, and no other statement can allow that.
import { writeFile } from 'node:fs/promises';

const bucket = 'arn:aws:s3:::my-social-app-public';

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `${bucket}/avatars/*`,
    },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `${bucket}/*`,
    },
  ],
};

await writeFile('policy.json', JSON.stringify(policy, null, 2));
console.log('wrote policy.json');
