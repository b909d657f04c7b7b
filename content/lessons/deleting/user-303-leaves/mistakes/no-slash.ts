// expect: Your program deleted `users/3030/profile.jpg`. That is not of user 303, but its key begins with `users/303` as well.
import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix: 'users/303' },
)) {
  const Objects = Contents.map(({ Key }) => ({ Key }));
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
