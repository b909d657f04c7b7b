// expect: Still there: `users/303/cover.jpg`, `users/303/photos/1.jpg`, `users/303/photos/2.jpg` and 1 more. Your program listed the keys that begin with `/users/303/`, and no key in `my-social-app` begins with a slash.
import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix: '/users/303/' },
)) {
  const Objects = Contents.map(({ Key }) => ({ Key }));
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
