// expect: `https://my-social-app.s3.us-east-1.amazonaws.com/users/101` asks for the key `users/101`, and there is no such object.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

// The app's database: a user, and where their picture is.
const database = new Map<number, string>();

async function savePicture(user: number, file: string, type: string) {
  const key = `users/${user}/${file}`;
  await s3.send(
    new PutObjectCommand({
      Bucket: 'my-social-app',
      Key: key,
      Body: await readFile(file),
      ContentType: type,
    }),
  );
  database.set(user, `users/${user}`);
}
await savePicture(101, 'profile.jpg', 'image/jpeg');
await savePicture(102, 'john.png', 'image/png');

const host = 'my-social-app.s3.us-east-1.amazonaws.com';
for (const [user, picture] of database) {
  console.log(user, `https://${host}/${picture}`);
}
