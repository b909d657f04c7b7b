import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = { Bucket: 'my-social-app', Key: 'users/101/profile.jpg' };
await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(
  new PutObjectCommand({ ...object, Body: await readFile('profile.jpg'), ContentType: 'image/jpeg' }),
);

// What a visitor's browser does with the URL: it asks, and says nothing about who is asking.
const url = `https://${object.Bucket}.s3.us-east-1.amazonaws.com/${object.Key}`;
const answer = await fetch(url);

console.log('GET', url);
console.log('status', answer.status);
console.log(await answer.text());
