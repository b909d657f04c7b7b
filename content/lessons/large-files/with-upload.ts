import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await client.send(new CreateBucketCommand({ Bucket }));

const upload = new Upload({
  client,
  params: {
    Bucket,
    Key: 'users/102/film.mp4',
    Body: new Uint8Array(12 * 1024 * 1024),
    ContentType: 'video/mp4',
  },
});
upload.on('httpUploadProgress', ({ part, loaded = 0, total = 0 }) => {
  const percent = Math.round((loaded / total) * 100);
  console.log('part', part, 'is there:', percent, '%');
});
const { ETag } = await upload.done();
console.log('stored, ETag', ETag);
