import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

const pages = paginateListObjectsV2(
  { client: s3, pageSize: 600 },
  { Bucket },
);
for await (const { Contents = [] } of pages) {
  const Objects = Contents.map(({ Key = '' }) => ({ Key })).filter(
    ({ Key }) => Key.startsWith('users/303/'),
  );
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
