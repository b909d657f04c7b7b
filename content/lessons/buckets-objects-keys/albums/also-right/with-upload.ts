import { createReadStream } from 'node:fs';
import {
  CreateBucketCommand,
  ListObjectsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-photo-app';
await client.send(new CreateBucketCommand({ Bucket }));

async function store(Key: string, file: string, ContentType: string) {
  const Body = createReadStream(file);
  const params = { Bucket, Key, Body, ContentType };
  await new Upload({ client, params }).done();
}
await Promise.all([
  store('photos/profile/john.png', 'john.png', 'image/png'),
  store('photos/2026/me.jpg', 'profile.jpg', 'image/jpeg'),
]);

const answer = await client.send(
  new ListObjectsCommand({ Bucket, Prefix: 'photos/', Delimiter: '/' }),
);
console.log(answer.CommonPrefixes?.map(({ Prefix }) => Prefix).join('\n'));
