import {
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
  PutBucketPolicyCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const region = 'us-east-1';
const s3 = new S3Client({ region });
const Bucket = 'my-little-website';
await s3.send(new CreateBucketCommand({ Bucket }));

// 1. The pages. Without the content type, browsers would download them.
const pages = {
  'index.html': '<h1>Hello!</h1> <a href="/about/">About me</a>',
  'about/index.html': '<h1>About me</h1> I like buckets.',
  'error.html': '<h1>There is no such page</h1>',
};
for (const [Key, Body] of Object.entries(pages)) {
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/html' }),
  );
}

// 2. What is served for a folder, and for errors.
await s3.send(
  new PutBucketWebsiteCommand({
    Bucket,
    WebsiteConfiguration: {
      IndexDocument: { Suffix: 'index.html' },
      ErrorDocument: { Key: 'error.html' },
    },
  }),
);

// 3. New buckets refuse public policies. Allow one; let everybody read.
await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
await s3.send(
  new PutBucketPolicyCommand({
    Bucket,
    Policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 's3:GetObject',
          Resource: `arn:aws:s3:::${Bucket}/*`,
        },
      ],
    }),
  }),
);

const site = `http://${Bucket}.s3-website-${region}.amazonaws.com`;
for (const path of ['/', '/about/', '/nothing-here']) {
  const answer = await fetch(site + path);
  console.log(path, answer.status, await answer.text());
}
