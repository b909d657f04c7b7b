import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/settings.json' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));

type Settings = Record<string, string>;
const first: Settings = { language: 'en', theme: 'light', news: 'weekly' };
await s3.send(
  new PutObjectCommand({ ...place, Body: JSON.stringify(first) }),
);

/** A form, and the ETag of what it shows. */
interface Form {
  settings: Settings;
  etag: string | undefined;
}

/** Opens the form with the settings. */
async function open(): Promise<Form> {
  const { Body, ETag } = await s3.send(new GetObjectCommand(place));
  const text = (await Body?.transformToString()) ?? '{}';
  return { settings: JSON.parse(text), etag: ETag };
}

// Saves a form in which something was changed.
async function save(form: Form, changed: Settings): Promise<void> {
  const Body = JSON.stringify({ ...form.settings, ...changed });
  const put = { ...place, Body, IfMatch: form.etag };
  try {
    await s3.send(new PutObjectCommand(put));
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    if (error.name !== 'PreconditionFailed') throw error;
    // Somebody saved since the form was opened: change what is there now.
    await save(await open(), changed);
  }
}

const phone = await open();
const laptop = await open();
await save(phone, { language: 'pt' });
await save(laptop, { theme: 'dark' });
console.log((await open()).settings);
