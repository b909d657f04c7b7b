import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/settings.json' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

const first = { language: 'en', theme: 'light', news: 'weekly' };
await s3.send(
  new S3.PutObjectCommand({ ...place, Body: JSON.stringify(first) }),
);

async function open() {
  const { Body, ETag } = await s3.send(new S3.GetObjectCommand(place));
  const settings = JSON.parse((await Body?.transformToString()) ?? '{}');
  return [settings, ETag] as const;
}

/** Answers whether it was saved. */
async function save(settings: object, IfMatch: string | undefined) {
  const Body = JSON.stringify(settings);
  try {
    await s3.send(new S3.PutObjectCommand({ ...place, Body, IfMatch }));
    return true;
  } catch (error) {
    if (!(error instanceof S3.S3ServiceException)) throw error;
    if (error.$metadata.httpStatusCode !== 412) throw error;
    return false;
  }
}

const [phone, phoneTag] = await open();
const [laptop, laptopTag] = await open();
await save({ ...phone, language: 'pt' }, phoneTag);
if (!(await save({ ...laptop, theme: 'dark' }, laptopTag))) {
  const [now, tag] = await open();
  await save({ ...now, theme: 'dark' }, tag);
}
