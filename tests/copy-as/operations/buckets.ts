import * as sdk from '@aws-sdk/client-s3';
import { exampleUser } from '#s3';
import { Bucket, bucket, object, requests, versioned, type Request } from './given.ts';

const owner = { ID: exampleUser.id };
const Policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Sid: "It's public",
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
  },
});
const policy = new sdk.PutBucketPolicyCommand({ Bucket, Policy });
const website = new sdk.PutBucketWebsiteCommand({
  Bucket,
  WebsiteConfiguration: {
    IndexDocument: { Suffix: 'index.html' },
    ErrorDocument: { Key: 'error.html' },
    RoutingRules: [{ Condition: { KeyPrefixEquals: 'old/' }, Redirect: { ReplaceKeyPrefixWith: 'new/' } }],
  },
});
const cors = new sdk.PutBucketCorsCommand({
  Bucket,
  CORSConfiguration: {
    CORSRules: [
      {
        AllowedMethods: ['GET', 'PUT'],
        AllowedOrigins: ['https://a.example', '*'],
        ExposeHeaders: ['ETag'],
        MaxAgeSeconds: 9,
      },
      { AllowedMethods: ['DELETE'], AllowedOrigins: ['*'] },
    ],
  },
});
const tagging = new sdk.PutBucketTaggingCommand({
  Bucket,
  Tagging: {
    TagSet: [
      { Key: 'größe', Value: 'a = b + c' },
      { Key: 'b', Value: '' },
    ],
  },
});
const encryption = new sdk.PutBucketEncryptionCommand({
  Bucket,
  ServerSideEncryptionConfiguration: {
    Rules: [
      {
        ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/a' },
        BucketKeyEnabled: true,
      },
    ],
  },
});
const lifecycle = new sdk.PutBucketLifecycleConfigurationCommand({
  Bucket,
  LifecycleConfiguration: {
    Rules: [
      {
        ID: 'both',
        Status: 'Enabled',
        Filter: { And: { Prefix: 'tmp/', Tags: [{ Key: 'a', Value: 'b' }] } },
        Expiration: { Date: new Date('2030-01-02T00:00:00Z') },
        Transitions: [{ Date: new Date('2029-01-02T00:00:00Z'), StorageClass: 'STANDARD_IA' }],
      },
      {
        ID: 'parts',
        Status: 'Disabled',
        Filter: { Prefix: '' },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      },
    ],
  },
});
const ownership = new sdk.PutBucketOwnershipControlsCommand({
  Bucket,
  OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerPreferred' }] },
});
const block = new sdk.PutPublicAccessBlockCommand({
  Bucket,
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: true,
    IgnorePublicAcls: false,
    BlockPublicPolicy: false,
  },
});
const Grants = [
  { Grantee: { Type: 'CanonicalUser' as const, ...owner }, Permission: 'FULL_CONTROL' as const },
  {
    Grantee: { Type: 'Group' as const, URI: 'http://acs.amazonaws.com/groups/global/AllUsers' },
    Permission: 'READ' as const,
  },
];

/** Requests about buckets, at least one for every operation. */
export const bucketRequests: readonly Request[] = [
  ...requests(bucket, {
    ListBuckets: new sdk.ListBucketsCommand({}),
    HeadBucket: new sdk.HeadBucketCommand({ Bucket }),
    DeleteBucket: new sdk.DeleteBucketCommand({ Bucket }),
    GetBucketLocation: new sdk.GetBucketLocationCommand({ Bucket }),
    PutBucketVersioning: new sdk.PutBucketVersioningCommand({
      Bucket,
      VersioningConfiguration: { Status: 'Enabled' },
    }),
    PutBucketPolicy: policy,
    PutBucketWebsite: website,
    PutBucketCors: cors,
    PutBucketTagging: tagging,
    PutBucketEncryption: encryption,
    PutBucketLifecycleConfiguration: lifecycle,
    PutBucketOwnershipControls: ownership,
    PutPublicAccessBlock: block,
    PutBucketAcl: new sdk.PutBucketAclCommand({ Bucket, AccessControlPolicy: { Owner: owner, Grants } }),
    'PutBucketAcl, canned': new sdk.PutBucketAclCommand({ Bucket, ACL: 'public-read' }),
    GetBucketAcl: new sdk.GetBucketAclCommand({ Bucket }),
    'GetBucketCors of none': new sdk.GetBucketCorsCommand({ Bucket }),
  }),
  ...requests([], {
    CreateBucket: new sdk.CreateBucketCommand({ Bucket }),
    'HeadBucket of none': new sdk.HeadBucketCommand({ Bucket }),
  }),
  {
    name: 'CreateBucket elsewhere',
    region: 'eu-west-1',
    given: async () => ({}),
    when: (client) => client.send(new sdk.CreateBucketCommand({ Bucket })),
  },
  ...requests([...versioned, policy, website, cors, tagging, encryption, lifecycle, ownership, block], {
    GetBucketVersioning: new sdk.GetBucketVersioningCommand({ Bucket }),
    GetBucketPolicy: new sdk.GetBucketPolicyCommand({ Bucket }),
    GetBucketPolicyStatus: new sdk.GetBucketPolicyStatusCommand({ Bucket }),
    DeleteBucketPolicy: new sdk.DeleteBucketPolicyCommand({ Bucket }),
    GetBucketWebsite: new sdk.GetBucketWebsiteCommand({ Bucket }),
    DeleteBucketWebsite: new sdk.DeleteBucketWebsiteCommand({ Bucket }),
    GetBucketCors: new sdk.GetBucketCorsCommand({ Bucket }),
    DeleteBucketCors: new sdk.DeleteBucketCorsCommand({ Bucket }),
    GetBucketTagging: new sdk.GetBucketTaggingCommand({ Bucket }),
    DeleteBucketTagging: new sdk.DeleteBucketTaggingCommand({ Bucket }),
    GetBucketEncryption: new sdk.GetBucketEncryptionCommand({ Bucket }),
    DeleteBucketEncryption: new sdk.DeleteBucketEncryptionCommand({ Bucket }),
    GetBucketLifecycleConfiguration: new sdk.GetBucketLifecycleConfigurationCommand({ Bucket }),
    DeleteBucketLifecycle: new sdk.DeleteBucketLifecycleCommand({ Bucket }),
    GetBucketOwnershipControls: new sdk.GetBucketOwnershipControlsCommand({ Bucket }),
    DeleteBucketOwnershipControls: new sdk.DeleteBucketOwnershipControlsCommand({ Bucket }),
    GetPublicAccessBlock: new sdk.GetPublicAccessBlockCommand({ Bucket }),
    DeletePublicAccessBlock: new sdk.DeletePublicAccessBlockCommand({ Bucket }),
  }),
  ...requests(object, {
    ListObjects: new sdk.ListObjectsCommand({ Bucket, Prefix: 'users/', Delimiter: '/' }),
    ListObjectsV2: new sdk.ListObjectsV2Command({ Bucket, Prefix: 'users/', MaxKeys: 1, FetchOwner: true }),
    ListObjectVersions: new sdk.ListObjectVersionsCommand({ Bucket, MaxKeys: 2 }),
  }),
];
