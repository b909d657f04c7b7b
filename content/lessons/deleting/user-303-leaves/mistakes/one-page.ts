// expect: Still there: `users/303/posts/906.txt`, `users/303/posts/907.txt`, `users/303/posts/908.txt` and 102 more. Your program has read one page of the list. A page has 1,000 keys, and S3 said with `IsTruncated` that there are more.
import {
  DeleteObjectsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/303/';

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix }),
);
const Objects = Contents.map(({ Key }) => ({ Key }));
await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
console.log(Contents.length, 'objects deleted');
