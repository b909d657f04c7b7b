// expect: The object was stored as `binary/octet-stream`, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/401/profile.png';
await s3.send(new CreateBucketCommand({ Bucket }));
const link = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key }), {
  expiresIn: 300,
});

// The page of the user: it has the link, and not the SDK.
const body = await readFile('john.png');
for (let attempt = 1; ; attempt += 1) {
  const answer = await fetch(link, { method: 'PUT', body });
  if (answer.ok) break;
  if (answer.status < 500 || attempt === 5) {
    throw new Error(`S3 answered ${answer.status}`);
  }
  await setTimeout(100 * attempt);
}
console.log('your picture is saved');
