// expect: The object is not compressed with gzip, or not to its end.
import { createReadStream } from 'node:fs';
import { createDeflate } from 'node:zlib';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

// How long it becomes, nobody knows before it is compressed.
const Body = createReadStream('resume.pdf').pipe(createDeflate());

const upload = new Upload({
  client: s3,
  params: {
    Bucket: 'my-social-app',
    Key: 'backups/resume.pdf.gz',
    Body,
    ContentType: 'application/gzip',
  },
});
await upload.done();
