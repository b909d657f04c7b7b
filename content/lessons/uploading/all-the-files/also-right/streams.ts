import { createReadStream } from 'node:fs';
import { S3Client, CreateBucketCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

const files: [name: string, type: string][] = [
  ['profile.jpg', 'image/jpeg'],
  ['resume.pdf', 'application/pdf'],
  ['video.mp4', 'video/mp4'],
];
for (const [name, ContentType] of files) {
  const Key = `users/202/${name}`;
  const Body = createReadStream(name);
  await new Upload({
    client,
    params: { Bucket, Key, Body, ContentType },
  }).done();
}
