// expect: Everybody may also get `avatars-old/101.jpg`, which is no avatar.
import { writeFile } from 'node:fs/promises';

const bucket = 'arn:aws:s3:::my-social-app-public';

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `${bucket}/avatars*`,
    },
  ],
};

await writeFile('policy.json', JSON.stringify(policy, null, 2));
console.log('wrote policy.json');
