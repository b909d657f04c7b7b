import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/202/resume.pdf' };

async function main() {
  await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
  await s3.send(
    new PutObjectCommand({
      ...place,
      Body: await readFile('resume.pdf'),
      ContentType: 'application/pdf',
    }),
  );
  const { Body } = await s3.send(new GetObjectCommand(place));
  const bytes = await Body?.transformToByteArray();
  console.log(`The resume has ${bytes?.length} bytes.`);
}

await main();
