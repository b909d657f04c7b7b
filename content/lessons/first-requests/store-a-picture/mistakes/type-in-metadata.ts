// expect: The type stands in the metadata of the object, as `contenttype`. There it is a note of yours that no browser reads; for S3 the type is `application/octet-stream`.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const picture = await readFile('profile.jpg');

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/202/profile.jpg',
    Body: picture,
    Metadata: { ContentType: 'image/jpeg' },
  }),
);
