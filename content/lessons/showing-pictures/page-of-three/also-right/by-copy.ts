import { readFile, appendFile, rm } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const [first = '', ...others] = [101, 102, 103].map(
  (user) => `users/${user}/profile.jpg`,
);
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: first,
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);
const CopySource = `${Bucket}/${first}`;
for (const Key of others) {
  await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
}

await rm('page.html', { force: true });
for (const Key of [first, ...others]) {
  const link = await getSignedUrl(
    s3,
    new GetObjectCommand({ Bucket, Key, ResponseCacheControl: 'private' }),
    { expiresIn: 600 },
  );
  await appendFile('page.html', `<img alt="A user" src=${link}>\n`);
}
