import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const Bucket = 'my-social-app';
const Body = await readFile('profile.jpg');
await s3.send(new PutObjectCommand({ Bucket, Key: 'inbox/new', Body }));
await s3.send(
  new CopyObjectCommand({
    Bucket,
    Key: 'users/202/profile.jpg',
    CopySource: `${Bucket}/inbox/new`,
    MetadataDirective: 'REPLACE',
    ContentType: 'image/jpeg',
  }),
);
await s3.send(new DeleteObjectCommand({ Bucket, Key: 'inbox/new' }));
