import {
  CreateBucketCommand,
  GetObjectCommand,
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

// A form saves only what was changed in it, onto what is there then.
async function save(changed: Settings) {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const { Body, ETag } = await s3.send(new GetObjectCommand(place));
    const now = JSON.parse((await Body?.transformToString()) ?? '{}');
    const text = JSON.stringify({ ...now, ...changed });
    try {
      return await s3.send(
        new PutObjectCommand({ ...place, Body: text, IfMatch: ETag }),
      );
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name !== 'PreconditionFailed') throw error;
    }
  }
  throw new Error('Too many others save.');
}

await save({ language: 'pt' });
await save({ theme: 'dark' });
