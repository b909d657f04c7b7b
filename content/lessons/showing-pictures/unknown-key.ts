import {
  CreateBucketCommand,
  GetObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

// Nobody has ever stored this picture.
const get = new GetObjectCommand({ Bucket, Key: 'users/999/none.jpg' });
const link = await getSignedUrl(s3, get, { expiresIn: 60 });
console.log('a link of', link.length, 'characters');

const { status } = await fetch(link);
console.log('status', status);
