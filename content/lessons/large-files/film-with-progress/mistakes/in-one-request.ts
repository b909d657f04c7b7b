// expect: The film was sent in one request. That works up to 5 GB, and when the network breaks, all of it has to be sent again.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

const video = await readFile('video.mp4');
const film = Buffer.alloc(12 * 1024 * 1024, video);

await client.send(
  new PutObjectCommand({
    Bucket,
    Key: 'users/303/film.mp4',
    Body: film,
    ContentType: 'video/mp4',
  }),
);
console.log('100 %');
