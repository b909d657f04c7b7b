import { createReadStream } from 'node:fs';
import {
  CreateBucketCommand,
  GetObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/202/resume.pdf' };
const Body = createReadStream('resume.pdf');
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await new Upload({
  client: s3,
  params: { ...place, Body, ContentType: 'application/pdf' },
}).done();

const get = new GetObjectCommand({
  ...place,
  ResponseContentDisposition: 'attachment; filename="user-202.pdf"',
});
const link = await getSignedUrl(s3, get, { expiresIn: 300 });
const answer = await fetch(link);
console.log(answer.status, link);
