// expect: Your program printed `NaN`: of a stream, `Upload` does not know the `total`.
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
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
    Body: Readable.from([film]),
    ContentType: 'video/mp4',
  },
});
upload.on('httpUploadProgress', ({ loaded = 0, total }) => {
  console.log((loaded / Number(total)) * 100, '%');
});
await upload.done();
