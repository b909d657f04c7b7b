import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

/** What the app's database has of its users: the key, not the address. */
const users = new Map([
  [101, { name: 'user 101', picture: '' }],
  [102, { name: 'user 102', picture: '' }],
]);

const Bucket = 'my-social-app';
for (const [id, user] of users) {
  const Key = `users/${id}/profile.jpg`;
  const Body = await readFile('profile.jpg');
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
  );
  // Only now: the database never names an object that is not there.
  user.picture = Key;
}
console.table([...users.values()]);

const host = `https://${Bucket}.s3.us-east-1.amazonaws.com`;
for (const { picture } of users.values()) console.log(`${host}/${picture}`);
