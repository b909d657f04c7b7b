import {
  DeleteObjectsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/303/';

let ContinuationToken: string | undefined;
do {
  const page = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }),
  );
  const Objects = (page.Contents ?? []).map(({ Key }) => ({ Key }));
  if (Objects.length > 0) {
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({
        Bucket,
        Delete: { Objects, Quiet: true },
      }),
    );
    for (const { Key, Code } of Errors) console.log('kept', Key, Code);
  }
  ContinuationToken = page.NextContinuationToken;
} while (ContinuationToken !== undefined);
