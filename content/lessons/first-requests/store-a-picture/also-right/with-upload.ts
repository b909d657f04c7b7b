import { readFile } from 'node:fs/promises';
import { Upload } from '@aws-sdk/lib-storage';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const upload = new Upload({
  client: s3,
  params: {
    Bucket: 'my-social-app',
    Key: 'users/202/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  },
});
await upload.done();
