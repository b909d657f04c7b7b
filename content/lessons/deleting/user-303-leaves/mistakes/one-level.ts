// expect: Still there: `users/303/photos/1.jpg`, `users/303/photos/2.jpg`. Your program listed with a delimiter, and then S3 shows one level only. The rest is in `CommonPrefixes`.
import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix: 'users/303/', Delimiter: '/' },
)) {
  const Objects = Contents.map(({ Key }) => ({ Key }));
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
