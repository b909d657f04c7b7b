// expect: The key `/users/505/profile.png` begins with a slash. In S3 that is one more character of the name, so it is another key than `users/505/profile.png`.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: '/users/505/profile.png',
    Body: await readFile('john.png'),
    ContentType: 'image/png',
  }),
);

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: '/users/505/' }),
);
for (const { Key } of Contents) console.log(Key);
