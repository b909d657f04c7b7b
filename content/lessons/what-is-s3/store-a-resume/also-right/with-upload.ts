import { createReadStream } from 'node:fs';
import { S3 } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const s3 = new S3({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/202/resume.pdf';
await s3.createBucket({ Bucket });

await new Upload({
  client: s3,
  params: {
    Bucket,
    Key,
    Body: createReadStream('resume.pdf'),
    ContentType: 'application/pdf',
  },
}).done();

const { ContentLength } = await s3.headObject({ Bucket, Key });
console.log({ ContentLength });
