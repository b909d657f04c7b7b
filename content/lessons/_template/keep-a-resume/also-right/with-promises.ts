import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });

s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }))
  .then(() => readFile('resume.pdf'))
  .then((Body) =>
    s3.send(
      new PutObjectCommand({
        Bucket: 'my-social-app',
        Key: 'users/303/resume.pdf',
        Body,
        ContentType: 'application/pdf',
      }),
    ),
  )
  .then(() => console.log('stored'));
