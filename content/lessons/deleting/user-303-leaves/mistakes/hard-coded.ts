// expect: Still there: `users/303/posts/0.txt`, `users/303/posts/1.txt`, `users/303/posts/10.txt` and 1098 more.
import { DeleteObjectsCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

const names = ['cover', 'profile', 'photos/1', 'photos/2'];
const Objects = names.map((name) => ({ Key: `users/303/${name}.jpg` }));
await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
