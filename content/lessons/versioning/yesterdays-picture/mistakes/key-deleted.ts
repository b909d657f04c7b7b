// expect: Your program deleted `users/202/profile.jpg`: there is a delete marker on top of it now.
import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-pictures';
const Key = 'users/202/profile.jpg';

await s3.send(new DeleteObjectCommand({ Bucket, Key }));
console.log('deleted the newest');
