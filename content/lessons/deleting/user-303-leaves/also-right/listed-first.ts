import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/303/';

const keys: { Key: string }[] = [];
for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix },
)) {
  for (const { Key = '' } of Contents) keys.push({ Key });
}
for (let at = 0; at < keys.length; at += 1000) {
  const Objects = keys.slice(at, at + 1000);
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
console.log(keys.length, 'objects deleted');
