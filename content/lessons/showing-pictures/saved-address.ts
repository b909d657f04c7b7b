import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const Body = await readFile('profile.jpg');
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
);

const get = new GetObjectCommand({ Bucket, Key });
const expiresIn = 60 * 60; // one hour

// What an app has saved in its database, a day ago.
const signingDate = new Date(Date.now() - 24 * 60 * 60 * 1000);
const saved = await getSignedUrl(s3, get, { expiresIn, signingDate });
const old = await fetch(saved);
console.log('saved a day ago:', old.status);
console.log(/<Message>(.*?)</.exec(await old.text())?.[1]);

// What it makes of the key when somebody asks.
const made = await getSignedUrl(s3, get, { expiresIn });
console.log('made just now:', (await fetch(made)).status);
