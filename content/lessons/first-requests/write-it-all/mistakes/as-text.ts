// expect: The object `users/505/profile.png` holds `john.png` after it was read as a text. A file like this is no text: what was none became `�`.
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
    Key: 'users/505/profile.png',
    Body: await readFile('john.png', 'utf8'),
    ContentType: 'image/png',
  }),
);

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/505/' }),
);
for (const { Key } of Contents) console.log(Key);
