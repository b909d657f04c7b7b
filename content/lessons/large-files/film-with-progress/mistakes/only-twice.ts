// expect: The film has 3 parts, and your program told of its way only 2 times.
import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

const video = await readFile('video.mp4');
const film = Buffer.alloc(12 * 1024 * 1024, video);

const upload = new Upload({
  client,
  params: {
    Bucket,
    Key: 'users/303/film.mp4',
    Body: film,
    ContentType: 'video/mp4',
  },
});
console.log('50 %');
await upload.done();
console.log('100 %');
