import { createReadStream } from 'node:fs';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

const upload = new Upload({
  client,
  params: {
    Bucket,
    Key: 'users/202/resume.pdf',
    Body: createReadStream('resume.pdf'),
    ContentType: 'application/pdf',
    CacheControl: 'private, max-age=86400',
    ContentDisposition: 'attachment; filename="resume-202.pdf"',
  },
});
await upload.done();
