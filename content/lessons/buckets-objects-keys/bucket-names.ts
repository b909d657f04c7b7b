import {
  CreateBucketCommand,
  DeleteBucketCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });

const names = [
  'my-photos-2026',
  'My-Photos',
  'my_photos',
  'my..photos',
  'ab',
  '-photos',
  '192.168.5.4',
];

for (const Bucket of names) {
  try {
    await s3.send(new CreateBucketCommand({ Bucket }));
    console.log('✔', Bucket);
    await s3.send(new DeleteBucketCommand({ Bucket }));
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    console.log('✘', Bucket, '–', error.name);
  }
}
