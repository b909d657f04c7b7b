import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const show = async (Prefix: string) => {
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix }),
  );
  console.log(Prefix, 'has', Contents.length, 'objects');
  for (const { Key, Size } of Contents) console.log('  ', Key, Size);
};
await s3.send(new CreateBucketCommand({ Bucket }));

// What the button "Create folder" of the console does:
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'albums/rome/',
    Body: new Uint8Array(),
  }),
);
for (const Key of ['albums/rome/1.jpg', 'albums/sea/1.jpg']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
}
await show('albums/rome/');

// The last picture of each album goes. What is left?
for (const Key of ['albums/rome/1.jpg', 'albums/sea/1.jpg'])
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
await show('albums/');
