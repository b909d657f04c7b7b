// expect: Everybody may also do `s3:ListBucket`, and to show an avatar a browser needs only to get it.
import { writeFile } from 'node:fs/promises';

const bucket = 'arn:aws:s3:::my-social-app-public';

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: [bucket, `${bucket}/avatars/*`],
    },
  ],
};

await writeFile('policy.json', JSON.stringify(policy, null, 2));
console.log('wrote policy.json');
