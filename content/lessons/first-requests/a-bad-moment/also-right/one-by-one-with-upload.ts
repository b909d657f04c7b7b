import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1', maxAttempts: 5 });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');

for (const user of ['101', '102', '103']) {
  const Key = `users/${user}/profile.jpg`;
  const params = { Bucket, Key, Body, ContentType: 'image/jpeg' };
  await new Upload({ client, params }).done();
}
console.log('all stored');
