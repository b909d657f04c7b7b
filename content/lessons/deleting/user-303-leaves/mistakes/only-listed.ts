// expect: Still there: `users/303/cover.jpg`, `users/303/photos/1.jpg`, `users/303/photos/2.jpg` and 1 more. Your program deleted nothing. To list is only to look.
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/303/';

for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix },
)) {
  for (const { Key } of Contents) console.log('deleted', Key);
}
