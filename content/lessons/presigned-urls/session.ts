import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
// The first program of this page has stored it.
const Key = 'users/101/resume.pdf';
const get = new GetObjectCommand({ Bucket: 'my-social-app', Key });

const link = await getSignedUrl(s3, get, { expiresIn: 60 * 60 });
console.log('with a token:', link.includes('X-Amz-Security-Token'));

const answer = await fetch(link);
console.log('status', answer.status);
const code = /<Code>(.*?)</.exec(await answer.text())?.[1];
console.log(code ?? 'the file came');
