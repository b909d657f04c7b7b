import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/settings.json' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));

type Settings = Record<string, string>;
const first: Settings = { language: 'en', theme: 'light', news: 'weekly' };
await s3.send(
  new PutObjectCommand({ ...place, Body: JSON.stringify(first) }),
);

/** Opens the form with the settings. */
async function open(): Promise<Settings> {
  const { Body } = await s3.send(new GetObjectCommand(place));
  return JSON.parse((await Body?.transformToString()) ?? '{}');
}

// Saves a form in which something was changed.
async function save(form: Settings, changed: Settings) {
  const { ETag } = await s3.send(new HeadObjectCommand(place));
  const Body = JSON.stringify({ ...form, ...changed });
  await s3.send(new PutObjectCommand({ ...place, Body, IfMatch: ETag }));
}

const phone = await open();
const laptop = await open();
await save(phone, { language: 'pt' });
await save(laptop, { theme: 'dark' });
console.log(await open());
