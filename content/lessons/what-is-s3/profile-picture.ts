import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

// A user has uploaded a picture. Its bytes go to S3.
const picture = await readFile('profile.jpg');
const key = 'users/101/profile.jpg';
await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: key,
    Body: picture,
    ContentType: 'image/jpeg',
  }),
);
console.log('in S3:', picture.length, 'bytes');

// Its key, a short text, goes to the database. A Map stands for it here.
const database = new Map([[101, { pictureKey: key }]]);
console.log('in the database:', database);

// The web page shows the picture by its URL.
const host = 'my-social-app.s3.us-east-1.amazonaws.com';
console.log('in the page:', `https://${host}/${key}`);
