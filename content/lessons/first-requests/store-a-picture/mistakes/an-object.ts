// expect: The object `users/202/profile.jpg` holds the text `[object Object]`: something that is not bytes was turned into a text.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/202/profile.jpg',
    Body: String({ file: await readFile('profile.jpg') }),
    ContentType: 'image/jpeg',
  }),
);
