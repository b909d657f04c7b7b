// expect: Your program did not look at `users/301/about.txt` by a link: it sent no request with a signature in the address for it.
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

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
  const ok = await s3.send(new HeadObjectCommand({ Bucket, Key })).then(
    () => true,
    () => false,
  );
  console.log(user, ok ? 'yes' : 'no');
}
