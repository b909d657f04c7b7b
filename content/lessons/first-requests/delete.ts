import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = {
  Bucket: 'my-social-app',
  Key: 'users/101/old-picture.txt',
};
await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(new PutObjectCommand({ ...object, Body: 'An old picture.' }));

const first = await s3.send(new DeleteObjectCommand(object));
console.log('deleted:', first.$metadata.httpStatusCode);

const second = await s3.send(new DeleteObjectCommand(object));
console.log('deleted again:', second.$metadata.httpStatusCode);
