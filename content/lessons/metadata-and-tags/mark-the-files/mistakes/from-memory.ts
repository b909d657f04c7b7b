// expect: `users/303/old.txt` has no tag `state`.
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

for (const [name, tags] of Object.entries(files)) {
  const all = new URLSearchParams(tags);
  all.set('state', 'left');
  const TagSet = [...all].map(([Key, Value]) => ({ Key, Value }));
  await s3.send(
    new S3.PutObjectTaggingCommand({
      Bucket,
      Key: `users/303/${name}`,
      Tagging: { TagSet },
    }),
  );
}
