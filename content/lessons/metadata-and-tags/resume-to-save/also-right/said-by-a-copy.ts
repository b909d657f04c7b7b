import { readFile } from 'node:fs/promises';
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/202/resume.pdf' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

const Body = await readFile('resume.pdf');
await s3.send(new S3.PutObjectCommand({ ...place, Body }));
await s3.send(
  new S3.CopyObjectCommand({
    ...place,
    CopySource: `${place.Bucket}/${place.Key}`,
    MetadataDirective: 'REPLACE',
    ContentType: 'application/pdf',
    CacheControl: 'max-age=86400',
    ContentDisposition: 'attachment; filename="resume-202.pdf"',
  }),
);
