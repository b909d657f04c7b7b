// expect: The film was sent in one request. That works up to 5 GB, and when the network breaks, all of it has to be sent again.
import { readFile } from 'node:fs/promises';
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/202/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

// 11 million bytes: the video again and again, as a long film.
const film = Buffer.alloc(11_000_000, await readFile('video.mp4'));

await s3.send(
  new S3.PutObjectCommand({
    ...place,
    Body: film,
    ContentType: 'video/mp4',
  }),
);
console.log('stored', place.Key);
