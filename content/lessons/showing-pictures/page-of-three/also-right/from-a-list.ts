import { createReadStream, writeFileSync } from 'node:fs';
import {
  CreateBucketCommand,
  GetObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

for (const user of [101, 102, 103]) {
  const Key = `users/${user}/profile.jpg`;
  const Body = createReadStream('profile.jpg');
  const params = { Bucket, Key, Body, ContentType: 'image/jpeg' };
  await new Upload({ client, params }).done();
}

let page = '<h1>Our users</h1>';
const wanted = { Bucket, Prefix: 'users/' };
for await (const { Contents } of paginateListObjectsV2(
  { client },
  wanted,
)) {
  for (const { Key } of Contents ?? []) {
    const get = new GetObjectCommand({ Bucket, Key });
    const link = await getSignedUrl(client, get, { expiresIn: 600 });
    page += `<p><img alt="${Key}" src="${link}"></p>`;
  }
}
writeFileSync('page.html', page);
