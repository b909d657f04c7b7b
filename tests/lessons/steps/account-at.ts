import { createHash } from 'node:crypto';
import {
  GetBucketCorsCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { exampleUser } from '#s3';

const { accessKeyId, secretAccessKey } = exampleUser;

/**
 * What is in the account of an S3, a line each: buckets with their CORS rules and versioning, versions of objects with their
 * metadata, tags and bytes, delete markers, and unfinished uploads.
 */
export async function accountAt(endpoint: string): Promise<string[]> {
  const credentials = { accessKeyId, secretAccessKey };
  const s3 = new S3Client({ region: 'us-east-1', endpoint, forcePathStyle: true, credentials });
  try {
    const { Buckets = [] } = await s3.send(new ListBucketsCommand());
    const lines: string[] = [];
    for (const { Name = '' } of Buckets) lines.push(...(await bucketAt(s3, Name)));
    return lines;
  } finally {
    s3.destroy();
  }
}

async function bucketAt(s3: S3Client, Bucket: string): Promise<string[]> {
  const cors = await s3.send(new GetBucketCorsCommand({ Bucket })).catch(() => undefined);
  const { Status = 'never versioned' } = await s3.send(new GetBucketVersioningCommand({ Bucket }));
  const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket }));
  const lines = [`${Bucket} ${JSON.stringify(cors?.CORSRules ?? [])} ${Status}`];
  for (const { Key, VersionId } of Versions)
    lines.push(`${Bucket} ${Key} ${await objectAt(s3, { Bucket, Key, VersionId })}`);
  for (const { Key, IsLatest } of DeleteMarkers)
    lines.push(`${Bucket} ${Key} ${IsLatest ? 'latest' : 'older'} delete marker`);
  for (const { Key } of Uploads) lines.push(`${Bucket} ${Key} unfinished`);
  return lines;
}

/** What is known of a version of an object, but for what each time is another: its id, its date. */
async function objectAt(
  s3: S3Client,
  version: { Bucket: string; Key: string | undefined; VersionId: string | undefined },
): Promise<string> {
  const { Body, ...about } = await s3.send(new GetObjectCommand(version));
  const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand(version));
  const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  // Without a type, the JavaScript SDK sends the first of these; when none is sent at all, S3 stores the second.
  const isUnknown = /^(application|binary)\/octet-stream$/.test(about.ContentType ?? '');
  const headers = [about.CacheControl, about.ContentDisposition, about.ContentLanguage, about.StorageClass];
  const tags = TagSet.map(({ Key, Value }) => `${Key}=${Value}`).sort();
  return [
    isUnknown ? 'bytes' : about.ContentType,
    ...headers.filter((value) => value !== undefined),
    JSON.stringify(about.Metadata ?? {}),
    ...tags,
    bytes.length,
    digest,
  ].join(' ');
}
