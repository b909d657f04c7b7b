// expect: There is no `users/3030/profile.jpg`: your program no longer stores it.
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
console.log('There is nothing to delete.');
