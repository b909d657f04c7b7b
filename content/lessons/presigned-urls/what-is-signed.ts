import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const place = { Bucket, Key: 'users/101/about.txt' };
await s3.send(new PutObjectCommand({ ...place, Body: 'I like maps.' }));

const get = new GetObjectCommand(place);
const link = await getSignedUrl(s3, get, { expiresIn: 60 });

const tries: Record<string, [link: string, init?: RequestInit]> = {
  'as it is': [link],
  'another key': [link.replace('/101/', '/102/')],
  'a longer time': [link.replace('Expires=60', 'Expires=3600')],
  'HEAD, not GET': [link, { method: 'HEAD' }],
  'the first 6 bytes': [link, { headers: { range: 'bytes=0-5' } }],
};
for (const [what, [url, init]] of Object.entries(tries)) {
  console.log(what, (await fetch(url, init)).status);
}
