// expect: `users/202/profile.jpg` is `The picture of Tuesday.` now. There is a newer version that is not empty.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-pictures';
const Key = 'users/202/profile.jpg';

await s3.send(
  new PutObjectCommand({
    Bucket,
    Key,
    Body: 'The picture of Tuesday.',
    ContentType: 'image/jpeg',
  }),
);
