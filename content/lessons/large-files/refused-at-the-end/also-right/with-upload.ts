import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

const film = Buffer.alloc(11_000_000, await readFile('video.mp4'));
const upload = new Upload({
  client,
  params: {
    Bucket,
    Key: 'users/202/film.mp4',
    Body: film,
    ContentType: 'video/mp4',
  },
});
await upload.done();
