// expect: There is no object under `backups/resume.pdf.gz`.
import { createReadStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

// How long it becomes, nobody knows before it is compressed.
const Body = createReadStream('resume.pdf').pipe(createGzip());

const upload = new Upload({
  client: s3,
  params: {
    Bucket: 'my-social-app',
    Key: 'backups/resume.pdf.gz',
    Body,
    ContentType: 'application/gzip',
  },
});
upload.on('httpUploadProgress', console.log);
