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
  ],
};

await writeFile(
  'policy.json',
  `{"Version":"2012-10-17","Statement":${JSON.stringify(policy.Statement)}}`,
);
console.log('wrote policy.json');
