// expect: The key `resume.pdf` is only the end of the key. For S3 it is a whole key, and another one.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = { Bucket: 'my-social-app', Key: 'resume.pdf' };

await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(
  new PutObjectCommand({
    ...object,
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);

const facts = await s3.send(new HeadObjectCommand(object));
console.log(facts.ContentLength, 'bytes');
