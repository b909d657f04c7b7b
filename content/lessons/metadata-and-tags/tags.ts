import {
  CreateBucketCommand,
  GetObjectTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const place = { Bucket: 'my-social-app', Key: 'posts/2026/text1.txt' };
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: 'At the sea',
    ContentType: 'text/plain',
    Tagging: 'visibility=friends&topic=travel',
  }),
);

await s3.send(
  new PutObjectTaggingCommand({
    ...place,
    Tagging: { TagSet: [{ Key: 'visibility', Value: 'public' }] },
  }),
);
const { TagSet } = await s3.send(new GetObjectTaggingCommand(place));
console.log(TagSet?.length, 'in the set:', TagSet);
