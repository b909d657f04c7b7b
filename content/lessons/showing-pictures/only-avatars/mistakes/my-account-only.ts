// expect: With this policy nobody else may get `avatars/101.jpg`: it is for `111122223333`, and not for everybody.
import { writeFile } from 'node:fs/promises';

const bucket = 'arn:aws:s3:::my-social-app-public';

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: '111122223333' },
      Action: 's3:GetObject',
      Resource: `${bucket}/avatars/*`,
    },
  ],
};

await writeFile('policy.json', JSON.stringify(policy, null, 2));
console.log('wrote policy.json');
