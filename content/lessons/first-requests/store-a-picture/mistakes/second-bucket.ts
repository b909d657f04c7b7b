// expect: `profile.jpg` is in the bucket `my-pictures-202`, not in `my-social-app`.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(new CreateBucketCommand({ Bucket: 'my-pictures-202' }));
const picture = await readFile('profile.jpg');

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-pictures-202',
    Key: 'users/202/profile.jpg',
    Body: picture,
    ContentType: 'image/jpeg',
  }),
);
