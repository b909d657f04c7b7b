// expect: `users/505/a.mp4` is still begun. DeleteObject looks for an object of this key, and there is none: parts are no objects.
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));

// Three uploads have begun. Leave this part as it is.
for (const name of ['505/a.mp4', '505/b.mp4', '606/c.mp4']) {
  const place = { Bucket, Key: `users/${name}` };
  const begin = new S3.CreateMultipartUploadCommand(place);
  const { UploadId } = await s3.send(begin);
  const part = { ...place, UploadId, PartNumber: 1, Body: 'The start.' };
  await s3.send(new S3.UploadPartCommand(part));
}

// User 505 has closed the app. End their uploads, and no others.
const Prefix = 'users/505/';
for (const name of ['a.mp4', 'b.mp4']) {
  const Key = `${Prefix}${name}`;
  await s3.send(new S3.DeleteObjectCommand({ Bucket, Key }));
  console.log('deleted', Key);
}
