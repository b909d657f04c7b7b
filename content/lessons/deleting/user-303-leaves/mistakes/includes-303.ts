// expect: Your program deleted `groups/users/303/a.txt`, and that is not an object of user 303.
import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket },
)) {
  const Objects = Contents.map(({ Key = '' }) => ({ Key })).filter(
    ({ Key }) => Key.includes('users/303/'),
  );
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
