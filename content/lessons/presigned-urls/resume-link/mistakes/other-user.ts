// expect: `resume.pdf` is stored under the key `users/101/resume.pdf`. Another key is another object.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/resume.pdf' };
const Body = await readFile('resume.pdf');
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(
  new PutObjectCommand({ ...place, Body, ContentType: 'application/pdf' }),
);

const get = new GetObjectCommand({
  ...place,
  ResponseContentDisposition: 'attachment; filename="user-202.pdf"',
});
const link = await getSignedUrl(s3, get, { expiresIn: 300 });
const answer = await fetch(link);
console.log(answer.status, link);
