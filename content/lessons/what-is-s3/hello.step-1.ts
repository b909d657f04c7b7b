import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'hello.txt',
    Body: JSON.stringify({ greeting: 'Hello', to: 'S3' }),
    ContentType: 'application/json',
  }),
);

const answer = await s3.send(
  new GetObjectCommand({ Bucket: 'my-social-app', Key: 'hello.txt' }),
);
console.log(await answer.Body?.transformToString());
console.log('stored on', answer.LastModified);
