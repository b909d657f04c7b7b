// expect: The type of the object is `text/pdf`. S3 believes what it is told, and passes it on to every browser.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = { Bucket: 'my-social-app', Key: 'users/202/resume.pdf' };

await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(
  new PutObjectCommand({
    ...object,
    Body: await readFile('resume.pdf'),
    ContentType: 'text/pdf',
  }),
);

const facts = await s3.send(new HeadObjectCommand(object));
console.log(facts.ContentLength, 'bytes');
