import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
await client.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const upload = new Upload({
  client,
  params: {
    Bucket: 'my-social-app',
    Key: 'users/303/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  },
});
await upload.done();
