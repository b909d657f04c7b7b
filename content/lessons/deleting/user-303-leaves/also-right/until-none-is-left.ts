import {
  DeleteObjectsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/303/';

for (;;) {
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix }),
  );
  if (Contents.length === 0) break;
  const Objects = Contents.map(({ Key }) => ({ Key }));
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
