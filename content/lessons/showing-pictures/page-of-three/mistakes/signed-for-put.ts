// expect: The `src` `https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg` is signed for PUT. A browser sends GET for a picture, and this signature does not fit a GET.
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const Body = await readFile('profile.jpg');
let page = '';
for (const user of [101, 102, 103]) {
  const Key = `users/${user}/profile.jpg`;
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
  );
  const link = await getSignedUrl(
    s3,
    new PutObjectCommand({ Bucket, Key }),
    { expiresIn: 600 },
  );
  page += `<img alt="User ${user}" src="${link}">\n`;
}
await writeFile('page.html', page);
console.log('wrote page.html');
