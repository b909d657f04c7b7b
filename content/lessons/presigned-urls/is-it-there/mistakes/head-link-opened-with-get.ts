// expect: S3 refused to say whether `users/301/about.txt` is there: it answered `403` to GET, by a link that is signed for HEAD.
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
for (const user of [301, 302, 303]) {
  const Key = `users/${user}/about.txt`;
  const head = new HeadObjectCommand({ Bucket, Key });
  const link = await getSignedUrl(s3, head, { expiresIn: 60 });
  const { ok } = await fetch(link);
  console.log(user, ok ? 'yes' : 'no');
}
