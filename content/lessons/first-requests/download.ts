import { readFile, stat, writeFile } from 'node:fs/promises';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = { Bucket: 'my-social-app', Key: 'users/101/profile.jpg' };

// So that there is something to download.
await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(
  new PutObjectCommand({ ...object, Body: await readFile('profile.jpg'), ContentType: 'image/jpeg' }),
);

const { Body, ContentType, ContentLength } = await s3.send(new GetObjectCommand(object));
console.log('the answer’s headers:', { ContentType, ContentLength });

if (Body) await writeFile('downloaded-profile.jpg', await Body.transformToByteArray());
const { size } = await stat('downloaded-profile.jpg');
console.log('downloaded-profile.jpg has', size, 'bytes');
