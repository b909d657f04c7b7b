// expect: The address `https://my-social-app.s3.us-east-1.amazonaws.com/users/202/resume.pdf` has no signature. The bucket is private, so S3 answered `403`.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/202/resume.pdf' };
const Body = await readFile('resume.pdf');
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(
  new PutObjectCommand({ ...place, Body, ContentType: 'application/pdf' }),
);

const get = new GetObjectCommand({
  ...place,
  ResponseContentDisposition: 'attachment; filename="user-202.pdf"',
});
const link = `https://${place.Bucket}.s3.us-east-1.amazonaws.com/${get.input.Key}`;
const answer = await fetch(link);
console.log(answer.status, link);
