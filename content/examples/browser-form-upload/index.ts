import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

// On your server: say what may be uploaded, and sign that.
const { url, fields } = await createPresignedPost(s3, {
  Bucket,
  Key: 'users/101/${filename}', // S3 puts the file's name here
  Conditions: [
    ['starts-with', '$key', 'users/101/'],
    ['starts-with', '$Content-Type', 'image/'],
    ['content-length-range', 1, 100_000], // bytes
  ],
  Expires: 600, // seconds
});
console.log('the form goes to', url);

// In the browser: a form with these fields, and the file as the last one.
async function submit(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) {
    form.append(field, value);
  }
  form.append('Content-Type', 'image/jpeg');
  form.append('file', new Blob([bytes]), name);

  const answer = await fetch(url, { method: 'POST', body: form });
  const text = await answer.text();
  const code = /<Code>(.*)<\/Code>/.exec(text)?.[1] ?? 'it is stored';
  console.log(`${name}: ${answer.status}, ${code}`);
}

await submit(new Uint8Array(await readFile('profile.jpg')), 'profile.jpg');
// Larger than the rules allow: S3 refuses it.
await submit(new Uint8Array(200_000), 'huge.jpg');
