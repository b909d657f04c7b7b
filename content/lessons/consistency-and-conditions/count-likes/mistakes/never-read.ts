// expect: Your program never read the number that is stored. In an app the likes come from many servers, and none of them knows it.
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'posts/9/likes.txt' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));

let likes = 0;
async function like() {
  likes += 1;
  await s3.send(new PutObjectCommand({ ...place, Body: String(likes) }));
}
await Promise.all([like(), like(), like(), like(), like()]);
