import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/resume.pdf' };
const Body = await readFile('resume.pdf');
const ContentType = 'application/pdf';
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(new PutObjectCommand({ ...place, Body, ContentType }));

const get = new GetObjectCommand(place);
const link = await getSignedUrl(s3, get, { expiresIn: 2 });
console.log('at once:', (await fetch(link)).status);

await setTimeout(3_100);
const late = await fetch(link);
console.log('three seconds later:', late.status);
console.log(/<Message>(.*?)</.exec(await late.text())?.[1]);
