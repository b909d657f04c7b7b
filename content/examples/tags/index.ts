import {
  CreateBucketCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-reports';
const Key = '2026/january.txt';
await s3.send(new CreateBucketCommand({ Bucket }));

async function printTags(when: string): Promise<void> {
  const { TagSet = [] } = await s3.send(
    new GetObjectTaggingCommand({ Bucket, Key }),
  );
  const tags = TagSet.map(({ Key: name, Value }) => `${name}=${Value}`);
  console.log(`${when}:`, tags.join(', '));
}

// With the upload, tags are written like the end of an address.
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key,
    Body: 'All is well.',
    Tagging: 'project=apollo&state=draft',
  }),
);
await printTags('uploaded');

// Tags can change later, while the object stays as it is. This replaces
// all of them, so read them first if you want to keep some.
await s3.send(
  new PutObjectTaggingCommand({
    Bucket,
    Key,
    Tagging: {
      TagSet: [
        { Key: 'project', Value: 'apollo' },
        { Key: 'state', Value: 'final' },
        { Key: 'keep-for', Value: '7 years' },
      ],
    },
  }),
);
await printTags('reviewed');

const { TagCount } = await s3.send(new HeadObjectCommand({ Bucket, Key }));
console.log(`${TagCount} of at most 10 tags`);
