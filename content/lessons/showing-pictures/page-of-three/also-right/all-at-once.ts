import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
const ContentType = 'image/jpeg';

const images = await Promise.all(
  ['101', '102', '103'].map(async (user) => {
    const place = { Bucket, Key: `users/${user}/profile.jpg` };
    const get = new GetObjectCommand(place);
    const src = await getSignedUrl(s3, get, { expiresIn: 10 * 60 });
    await s3.send(new PutObjectCommand({ ...place, Body, ContentType }));
    return `<img src='${src.replaceAll('&', '&amp;')}' alt='${user}'>`;
  }),
);
await writeFile('page.html', `<!doctype html>${images.join('')}`);
