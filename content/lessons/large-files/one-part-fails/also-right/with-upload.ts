import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1', maxAttempts: 8 });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

const upload = new Upload({
  client,
  params: {
    Bucket,
    Key: 'users/404/film.mp4',
    Body: Buffer.alloc(11_000_000, await readFile('video.mp4')),
    ContentType: 'video/mp4',
  },
});
await upload.done();
