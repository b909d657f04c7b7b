// expect: S3 would not take `policy.json`: Missing required field Principal
import { writeFile } from 'node:fs/promises';

const bucket = 'arn:aws:s3:::my-social-app-public';

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: `${bucket}/avatars/*`,
    },
  ],
};

await writeFile('policy.json', JSON.stringify(policy, null, 2));
console.log('wrote policy.json');
