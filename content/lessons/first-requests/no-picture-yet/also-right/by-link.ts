import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const picture = await readFile('profile.jpg');
for (const user of ['101', '102']) {
  const Key = `users/${user}/profile.jpg`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: picture }));
}

for (const user of ['101', '404', '102']) {
  const Key = `users/${user}/profile.jpg`;
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key }));
  const answer = await fetch(url);
  if (answer.status === 404) console.log(user, 'has no picture');
  else if (!answer.ok) throw new Error(`${user}: status ${answer.status}`);
  else
    await writeFile(
      `${user}.jpg`,
      new Uint8Array(await answer.arrayBuffer()),
    );
}
