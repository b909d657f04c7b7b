// expect: Still there: `users/303/cover.jpg`, `users/303/photos/1.jpg`, `users/303/photos/2.jpg` and 1 more. Your program deleted the key `users/303/`, and S3 had nothing against it, although there is no such object. A delete takes whole keys: it knows no prefix and no star.
import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

const answer = await s3.send(
  new DeleteObjectCommand({ Bucket, Key: 'users/303/' }),
);
console.log('deleted', answer.$metadata.httpStatusCode);
