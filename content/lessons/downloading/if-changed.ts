import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/profile.jpg' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);

const first = await s3.send(new GetObjectCommand(place));
const bytes = await first.Body?.transformToByteArray();
console.log('first time:', bytes?.length, 'bytes, ETag', first.ETag);

try {
  const IfNoneMatch = first.ETag;
  await s3.send(new GetObjectCommand({ ...place, IfNoneMatch }));
  console.log('there is a new picture');
} catch (error) {
  if (!(error instanceof S3ServiceException)) throw error;
  if (error.$metadata.httpStatusCode !== 304) throw error;
  console.log('an error with status 304: nothing new');
}
