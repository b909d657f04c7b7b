// expect: There is no object under `users/202/profile.jpg`. S3 refused a request with `NoSuchBucket`, and your program went on.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const picture = await readFile('profile.jpg');

try {
  await s3.send(
    new PutObjectCommand({
      Bucket: 'my-socialapp',
      Key: 'users/202/profile.jpg',
      Body: picture,
      ContentType: 'image/jpeg',
    }),
  );
} catch {
  console.log('That did not work.');
}
