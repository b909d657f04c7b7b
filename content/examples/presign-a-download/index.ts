import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-invoices';
const Key = '2026/invoice-17.txt';

await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body: 'Please pay 20.' }),
);

// No request is sent here: the signature is computed on this machine.
const url = await getSignedUrl(
  s3,
  new GetObjectCommand({
    Bucket,
    Key,
    // The browser saves it under this name, and does not show it.
    ResponseContentDisposition: 'attachment; filename="invoice.txt"',
  }),
  { expiresIn: 10 * 60 }, // seconds
);
console.log(url);

// Whoever has the link needs no keys. A plain fetch will do.
const answer = await fetch(url);
console.log(answer.status, await answer.text());

// The signature covers the address: another key needs another link.
const other = await fetch(url.replace('invoice-17', 'invoice-18'));
console.log(other.status, 'for another invoice');
