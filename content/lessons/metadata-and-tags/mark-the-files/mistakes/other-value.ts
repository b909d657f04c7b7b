// expect: The tag `state` of `users/303/profile.txt` has the value `gone`.
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));

// What user 303 has stored. Leave this part as it is.
const files = {
  'profile.txt': 'visibility=public',
  'cover.txt': 'visibility=friends&topic=travel',
  'draft.txt': '',
};
for (const [name, Tagging] of Object.entries(files)) {
  const Key = `users/303/${name}`;
  const Body = `This is ${name}.`;
  await s3.send(new S3.PutObjectCommand({ Bucket, Key, Body, Tagging }));
}

const Prefix = 'users/303/';
const { Contents = [] } = await s3.send(
  new S3.ListObjectsV2Command({ Bucket, Prefix }),
);
for (const { Key } of Contents) {
  const { TagSet = [] } = await s3.send(
    new S3.GetObjectTaggingCommand({ Bucket, Key }),
  );
  const all = [...TagSet, { Key: 'state', Value: 'gone' }];
  await s3.send(
    new S3.PutObjectTaggingCommand({
      Bucket,
      Key,
      Tagging: { TagSet: all },
    }),
  );
  console.log('marked', Key);
}
