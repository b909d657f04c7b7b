import * as sdk from '@aws-sdk/client-s3';
import { exampleUser } from '#s3';
import { Bucket, bucket, Key, object, requests, twoVersions, type Request } from './given.ts';

const awkward = 'it\'s "größe" $HOME `id` \\n 😀\n#?&=+%25*!~[{}]';
const binary = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);
const owner = { ID: exampleUser.id };
const lockable = new sdk.CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true });
const retention = { Mode: 'GOVERNANCE' as const, RetainUntilDate: new Date('2040-02-03T04:05:06Z') };
const locked = [
  lockable,
  new sdk.PutObjectCommand({ Bucket, Key, Body: 'locked', ContentType: 'text/plain' }),
  new sdk.PutObjectLegalHoldCommand({ Bucket, Key, LegalHold: { Status: 'ON' } }),
  new sdk.PutObjectRetentionCommand({ Bucket, Key, Retention: retention }),
];
const tagging = new sdk.PutObjectTaggingCommand({
  Bucket,
  Key,
  Tagging: { TagSet: [{ Key: 'a b', Value: 'c=d' }] },
});

/** Requests about objects, at least one for every operation. */
export const objectRequests: readonly Request[] = [
  ...requests(bucket, {
    PutObject: new sdk.PutObjectCommand({ Bucket, Key, Body: 'Hello, S3!' }),
    'PutObject of everything': new sdk.PutObjectCommand({
      Bucket,
      Key: 'notes/größe.txt',
      Body: 'It\'s "100 %"\n\ttab $HOME \\ ü 😀\n',
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'max-age=60, private',
      ContentDisposition: 'attachment; filename="a b.txt"',
      ContentLanguage: 'de',
      Expires: new Date('2040-01-02T03:04:05Z'),
      Metadata: { author: "it's me", 'with-dash': '1 2  3' },
      StorageClass: 'STANDARD_IA',
      Tagging: 'a%20b=c%2Bd&e=',
      ServerSideEncryption: 'AES256',
      ChecksumAlgorithm: 'SHA256',
    }),
    'PutObject of bytes': new sdk.PutObjectCommand({
      Bucket,
      Key: 'a/profile.jpg',
      Body: binary,
      ContentType: 'image/jpeg',
    }),
    'PutObject of nothing': new sdk.PutObjectCommand({ Bucket, Key: 'empty/' }),
    'PutObject under an awkward key': new sdk.PutObjectCommand({ Bucket, Key: awkward, Body: '@file' }),
    'PutObject under a dash': new sdk.PutObjectCommand({ Bucket, Key: '--help', Body: '-x' }),
    'PutObject under an address': new sdk.PutObjectCommand({
      Bucket,
      Key: 'file:///etc/passwd',
      Body: 'file://x',
    }),
    'PutObject with a redirection': new sdk.PutObjectCommand({
      Bucket,
      Key,
      Body: 'x',
      WebsiteRedirectLocation: 'https://a.example/',
    }),
    'GetObject of none': new sdk.GetObjectCommand({ Bucket, Key }),
    'PutObject on a condition': new sdk.PutObjectCommand({ Bucket, Key, Body: 'once', IfNoneMatch: '*' }),
  }),
  ...requests([...object, tagging], {
    GetObject: new sdk.GetObjectCommand({ Bucket, Key }),
    'GetObject in part': new sdk.GetObjectCommand({
      Bucket,
      Key,
      Range: 'bytes=2-4',
      ResponseContentType: 'a/b',
      IfModifiedSince: new Date(0),
    }),
    HeadObject: new sdk.HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }),
    CopyObject: new sdk.CopyObjectCommand({
      Bucket,
      Key: 'copy of it',
      CopySource: `${Bucket}/${Key}`,
      MetadataDirective: 'REPLACE',
      Metadata: { a: 'b' },
    }),
    DeleteObject: new sdk.DeleteObjectCommand({ Bucket, Key }),
    DeleteObjects: new sdk.DeleteObjectsCommand({
      Bucket,
      Delete: { Objects: [{ Key }, { Key: `it's <gone> & "so"` }], Quiet: true },
    }),
    GetObjectAttributes: new sdk.GetObjectAttributesCommand({
      Bucket,
      Key,
      ObjectAttributes: ['ETag', 'ObjectSize', 'StorageClass'],
    }),
    PutObjectTagging: new sdk.PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [] } }),
    GetObjectTagging: new sdk.GetObjectTaggingCommand({ Bucket, Key }),
    DeleteObjectTagging: new sdk.DeleteObjectTaggingCommand({ Bucket, Key }),
    GetObjectAcl: new sdk.GetObjectAclCommand({ Bucket, Key }),
    PutObjectAcl: new sdk.PutObjectAclCommand({
      Bucket,
      Key,
      AccessControlPolicy: {
        Owner: owner,
        Grants: [{ Grantee: { Type: 'CanonicalUser', ...owner }, Permission: 'READ' }],
      },
    }),
    'PutObjectAcl by headers': new sdk.PutObjectAclCommand({ Bucket, Key, GrantRead: `id="${owner.ID}"` }),
  }),
  ...requests([...bucket, new sdk.PutObjectCommand({ Bucket, Key: awkward, Body: 'odd' })], {
    'CopyObject of an awkward key': new sdk.CopyObjectCommand({
      Bucket,
      Key: 'plain',
      CopySource: `${Bucket}/${encodeURIComponent(awkward)}`,
    }),
    'GetObject of an awkward key': new sdk.GetObjectCommand({ Bucket, Key: awkward }),
    'DeleteObject of an awkward key': new sdk.DeleteObjectCommand({ Bucket, Key: awkward }),
  }),
  ...requests([...bucket, new sdk.PutObjectCommand({ Bucket, Key, Body: 'cold', StorageClass: 'GLACIER' })], {
    RestoreObject: new sdk.RestoreObjectCommand({
      Bucket,
      Key,
      RestoreRequest: { Days: 2, GlacierJobParameters: { Tier: 'Bulk' } },
    }),
  }),
  ...requests(locked, {
    GetObjectLegalHold: new sdk.GetObjectLegalHoldCommand({ Bucket, Key }),
    PutObjectLegalHold: new sdk.PutObjectLegalHoldCommand({ Bucket, Key, LegalHold: { Status: 'OFF' } }),
    GetObjectRetention: new sdk.GetObjectRetentionCommand({ Bucket, Key }),
    PutObjectRetention: new sdk.PutObjectRetentionCommand({
      Bucket,
      Key,
      Retention: {},
      BypassGovernanceRetention: true,
    }),
    'PutObjectRetention for longer': new sdk.PutObjectRetentionCommand({
      Bucket,
      Key,
      Retention: { ...retention, RetainUntilDate: new Date('2041-01-01') },
    }),
    GetObjectLockConfiguration: new sdk.GetObjectLockConfigurationCommand({ Bucket }),
    PutObjectLockConfiguration: new sdk.PutObjectLockConfigurationCommand({
      Bucket,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3 } },
      },
    }),
    'PutObject with a lock': new sdk.PutObjectCommand({
      Bucket,
      Key: 'k',
      Body: 'x',
      ObjectLockMode: 'GOVERNANCE',
      ObjectLockRetainUntilDate: retention.RetainUntilDate,
    }),
  }),
  {
    name: 'DeleteObject of a version',
    given: twoVersions,
    when: (client, { VersionId }) => client.send(new sdk.DeleteObjectCommand({ Bucket, Key, VersionId })),
  },
  {
    name: 'CopyObject of a version',
    given: twoVersions,
    when: (client, { VersionId }) =>
      client.send(
        new sdk.CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/${Key}?versionId=${VersionId}` }),
      ),
  },
];
