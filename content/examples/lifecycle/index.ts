import {
  CreateBucketCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutBucketLifecycleConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-server-logs';
await s3.send(new CreateBucketCommand({ Bucket }));

// First look at what is there. Nothing in the first run.
console.log('In the bucket:');
for await (const page of paginateListObjectsV2(
  { client: s3 },
  { Bucket },
)) {
  for (const { Key, StorageClass, LastModified } of page.Contents ?? []) {
    console.log(
      `  ${Key} (${StorageClass}), ${LastModified?.toISOString()}`,
    );
  }
}

await s3.send(
  new PutBucketLifecycleConfigurationCommand({
    Bucket,
    // Else objects below 128 KB, as these logs, are not moved.
    TransitionDefaultMinimumObjectSize: 'varies_by_storage_class',
    LifecycleConfiguration: {
      Rules: [
        {
          ID: 'logs get cheaper, then go',
          Status: 'Enabled',
          Filter: { Prefix: 'logs/' },
          Transitions: [{ Days: 30, StorageClass: 'GLACIER' }],
          Expiration: { Days: 90 },
        },
      ],
    },
  }),
);

const today = new Date().toISOString().slice(0, 10);
const Key = `logs/${today}.txt`;
await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'GET / 200' }));

// S3 says with every answer when a rule will delete the object.
const { Expiration } = await s3.send(
  new HeadObjectCommand({ Bucket, Key }),
);
console.log(`${Key} is stored. S3 says: ${Expiration}`);
console.log('Now move the clock: Workbench, Conditions. Then run again.');
