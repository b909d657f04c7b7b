// expect: `users/505/a.mp4` is still begun. A lifecycle rule counts in days, and has not looked yet.
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));

// Three uploads have begun. Leave this part as it is.
for (const name of ['505/a.mp4', '505/b.mp4', '606/c.mp4']) {
  const place = { Bucket, Key: `users/${name}` };
  const begin = new S3.CreateMultipartUploadCommand(place);
  const { UploadId } = await s3.send(begin);
  const part = { ...place, UploadId, PartNumber: 1, Body: 'The start.' };
  await s3.send(new S3.UploadPartCommand(part));
}

// User 505 has closed the app. End their uploads, and no others.
const Prefix = 'users/505/';
await s3.send(
  new S3.PutBucketLifecycleConfigurationCommand({
    Bucket,
    LifecycleConfiguration: {
      Rules: [
        {
          ID: 'uploads-of-505',
          Status: 'Enabled',
          Filter: { Prefix },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        },
      ],
    },
  }),
);
console.log('ended by a rule');
