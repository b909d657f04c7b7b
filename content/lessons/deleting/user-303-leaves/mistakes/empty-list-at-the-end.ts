// expect: Your program stopped at line 17 with `MalformedXML`. S3 cannot read the XML in the body. An element is missing, misspelled or in a place where it does not belong; or a list is too long (1,000 keys, 10,000 parts), or empty.
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
  const Objects = Contents.map(({ Key }) => ({ Key }));
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  if (Objects.length === 0) break;
}
