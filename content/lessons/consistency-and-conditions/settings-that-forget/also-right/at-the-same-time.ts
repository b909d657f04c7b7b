import { S3, type S3ServiceException } from '@aws-sdk/client-s3';

const s3 = new S3({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/settings.json' };
await s3.createBucket({ Bucket: place.Bucket });
await s3.putObject({
  ...place,
  Body: '{"language":"en","theme":"light","news":"weekly"}',
  ContentType: 'application/json',
});

async function change(name: string, value: string): Promise<void> {
  const { Body, ETag } = await s3.getObject(place);
  const settings = JSON.parse((await Body?.transformToString()) ?? '{}');
  settings[name] = value;
  await s3
    .putObject({ ...place, Body: JSON.stringify(settings), IfMatch: ETag })
    .catch(async (error: S3ServiceException) => {
      if (error.name !== 'PreconditionFailed') throw error;
      await change(name, value);
    });
}
await Promise.all([change('language', 'pt'), change('theme', 'dark')]);
