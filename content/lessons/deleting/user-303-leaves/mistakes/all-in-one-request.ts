// expect: Your program stopped at line 19 with `MalformedXML`. S3 cannot read the XML in the body. An element is missing, misspelled or in a place where it does not belong; or a list is too long (1,000 keys, 10,000 parts), or empty.
import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/303/';

const Objects: { Key: string }[] = [];
for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix },
)) {
  for (const { Key = '' } of Contents) Objects.push({ Key });
}
await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
console.log(Objects.length, 'objects deleted');
