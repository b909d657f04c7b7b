// expect: Your program did not look at `users/303/about.txt` by a link: it sent no request with a signature in the address for it.
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const user of [301, 302]) {
  const Key = `users/${user}/about.txt`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Hello!' }));
}

// A link for each, and a look whether there is something behind it.
for (const user of [301, 302]) {
  const Key = `users/${user}/about.txt`;
  const head = new HeadObjectCommand({ Bucket, Key });
  const link = await getSignedUrl(s3, head, { expiresIn: 60 });
  const { ok } = await fetch(link, { method: 'HEAD' });
  console.log(user, ok ? 'yes' : 'no');
}
