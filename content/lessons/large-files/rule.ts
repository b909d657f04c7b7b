import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));

await s3.send(
  new S3.PutBucketLifecycleConfigurationCommand({
    Bucket,
    LifecycleConfiguration: {
      Rules: [
        {
          ID: 'parts-that-nobody-finishes',
          Status: 'Enabled',
          Filter: {},
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
      ],
    },
  }),
);

const place = { Bucket, Key: 'users/105/film.mp4' };
const { UploadId, AbortDate } = await s3.send(
  new S3.CreateMultipartUploadCommand(place),
);
console.log('if nobody finishes it, S3 ends it on', AbortDate);
await s3.send(new S3.AbortMultipartUploadCommand({ ...place, UploadId }));
