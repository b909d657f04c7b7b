import { createReadStream } from 'node:fs';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));
await new Upload({
  client,
  params: {
    Bucket,
    Key: 'users/505/profile.png',
    Body: createReadStream('john.png'),
    ContentType: 'image/png',
  },
}).done();
const { Contents } = await client.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/505/' }),
);
for (const object of Contents ?? []) console.log('-', object.Key);
