// expect: The `src` `https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg` has no signature. The bucket is private, so S3 answers `403`, and the browser shows no picture.
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

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
  const link = `https://${Bucket}.s3.us-east-1.amazonaws.com/${Key}`;
  page += `<img alt="User ${user}" src="${link}">\n`;
}
await writeFile('page.html', page);
console.log('wrote page.html');
