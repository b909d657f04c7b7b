import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/103/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));
const Body = new Uint8Array(6_000_000);
await s3.send(new S3.PutObjectCommand({ ...place, Body }));

const head = await s3.send(new S3.HeadObjectCommand(place));
const size = head.ContentLength ?? 0;
const step = 2_500_000;
const starts: number[] = [];
for (let from = 0; from < size; from += step) starts.push(from);

// All ranges at the same time, and all of the same object.
const pieces = await Promise.all(
  starts.map(async (from) => {
    const to = Math.min(from + step, size) - 1;
    const Range = `bytes=${from}-${to}`;
    const wanted = { ...place, Range, IfMatch: head.ETag };
    const answer = await s3.send(new S3.GetObjectCommand(wanted));
    const bytes = await answer.Body?.transformToByteArray();
    console.log(answer.ContentRange);
    return bytes ?? new Uint8Array();
  }),
);
const film = Buffer.concat(pieces);
console.log('whole:', film.length, 'of', size, 'bytes');
