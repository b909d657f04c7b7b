// expect: The bucket `my-photo-app` is there, and your program printed `my-photo-app is not there`.
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

console.log('my-uploads is not there');
console.log('my-social-app us-east-1');
console.log('my-photo-app is not there');
