import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const place = { Bucket: 'my-social-app', Key: 'posts/2026/image1.png' };
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: await readFile('john.png'),
    ContentType: 'image/png',
    Metadata: {
      UploadedBy: '101',
      caption: encodeURIComponent('Grüße vom Meer'),
    },
  }),
);

const { Metadata = {} } = await s3.send(new HeadObjectCommand(place));
for (const [name, value] of Object.entries(Metadata)) {
  console.log(name, '=', value, '=', decodeURIComponent(value));
}
