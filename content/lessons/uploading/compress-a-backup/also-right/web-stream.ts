import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const file = new Blob([await readFile('resume.pdf')]).stream();
const zipped = file.pipeThrough(new CompressionStream('gzip'));
const upload = new Upload({
  client: s3,
  params: {
    Bucket: 'my-social-app',
    Key: 'backups/resume.pdf.gz',
    Body: await new Response(zipped).bytes(),
    ContentType: 'application/gzip',
  },
});
await upload.done();
