import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const place = { Bucket: 'my-social-app', Key: 'users/101/profile.jpg' };
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
    Metadata: { 'uploaded-by': '101', album: 'sea' },
    Tagging: 'visibility=public',
  }),
);

const head = await s3.send(new HeadObjectCommand(place));
console.log('size:', head.ContentLength, 'type:', head.ContentType);
console.log('user metadata:', head.Metadata);
console.log('number of tags:', head.TagCount);
