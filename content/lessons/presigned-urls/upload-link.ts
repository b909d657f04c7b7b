import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/new.png';
await s3.send(new CreateBucketCommand({ Bucket }));

// The app, on its server, makes the link. It has no bytes yet.
const put = new PutObjectCommand({ Bucket, Key, ContentType: 'image/png' });
const link = await getSignedUrl(s3, put, {
  expiresIn: 60,
  signableHeaders: new Set(['content-type']),
});

// The browser of the user has the bytes and the link, and no keys.
const body = await readFile('john.png');
for (const type of ['text/html', 'image/png']) {
  const headers = { 'content-type': type };
  const answer = await fetch(link, { method: 'PUT', body, headers });
  const code = /<Code>(.*?)</.exec(await answer.text())?.[1] ?? 'stored';
  console.log(type, answer.status, code);
}
