// expect: Your program stopped at line 15 with `NoSuchBucket`. There is no bucket with the name `my-socialapp`. The name is misspelled, the bucket was deleted, or the program that creates it has not run yet.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const picture = await readFile('profile.jpg');
console.log('The picture has', picture.length, 'bytes.');

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-socialapp',
    Key: 'users/202/profile.jpg',
    Body: picture,
    ContentType: 'image/jpeg',
  }),
);
