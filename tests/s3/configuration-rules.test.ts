import {
  CreateBucketCommand,
  GetBucketAclCommand,
  ListBucketMetricsConfigurationsCommand,
  PutBucketAnalyticsConfigurationCommand,
  PutBucketIntelligentTieringConfigurationCommand,
  PutBucketInventoryConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketMetricsConfigurationCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  PutBucketWebsiteCommand,
  PutPublicAccessBlockCommand,
  type InventoryConfiguration,
  type ReplicationRule,
  type RoutingRule,
  type S3Client,
  type StorageClassAnalysisDataExport,
  type TargetGrant,
  type Tiering,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const arn = `arn:aws:s3:::${Bucket}`;
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket, {
    newBuckets: { ownership: 'ObjectWriter', blockPublicAccess: false },
  }));
});

describe('replication', () => {
  const replicate = (Rules: Partial<ReplicationRule>[], Role = 'arn:aws:iam::111122223333:role/r') =>
    client.send(
      new PutBucketReplicationCommand({
        Bucket,
        ReplicationConfiguration: {
          Role,
          Rules: Rules.map((rule) => ({ Status: 'Enabled', Destination: { Bucket: arn }, ...rule })),
        },
      }),
    );
  const older = { Prefix: '' };
  const newer: Partial<ReplicationRule> = {
    Filter: { Prefix: 'users/' },
    Priority: 1,
    DeleteMarkerReplication: { Status: 'Disabled' },
  };

  beforeEach(() =>
    client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } })),
  );

  it('is taken in either version of its schema', async () => {
    await replicate([older]);
    await replicate([newer, { ...newer, Priority: 2 }]);
  });

  it.each<[string, Partial<ReplicationRule>[], string]>([
    ['a filter without a priority', [{ ...newer, Priority: undefined }], 'InvalidRequest'],
    ['a filter without delete markers', [{ ...newer, DeleteMarkerReplication: undefined }], 'InvalidRequest'],
    ['delete markers without a filter', [{ ...newer, Filter: undefined, ...older }], 'InvalidRequest'],
    ['neither filter nor prefix', [{}], 'MalformedXML'],
    ['both', [{ ...newer, ...older }], 'MalformedXML'],
    ['one priority twice', [newer, newer], 'InvalidRequest'],
    [
      'delete markers by their tags',
      [
        {
          ...newer,
          Filter: { Tag: { Key: 'a', Value: 'b' } },
          DeleteMarkerReplication: { Status: 'Enabled' },
        },
      ],
      'InvalidRequest',
    ],
    ['a destination that is no ARN', [{ ...newer, Destination: { Bucket } }], 'InvalidArgument'],
  ])('is refused with %s', async (_, rules, name) => {
    await expect(replicate(rules)).rejects.toMatchObject({ name });
  });

  it('is refused with a role that is none', async () => {
    await expect(replicate([newer], 'replication')).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('S3 Intelligent-Tiering', () => {
  const tier = (...Tierings: Tiering[]) =>
    client.send(
      new PutBucketIntelligentTieringConfigurationCommand({
        Bucket,
        Id: 'cold',
        IntelligentTieringConfiguration: { Id: 'cold', Status: 'Enabled', Tierings },
      }),
    );

  it('archives after as many days as its tiers take', async () => {
    await tier({ AccessTier: 'ARCHIVE_ACCESS', Days: 90 }, { AccessTier: 'DEEP_ARCHIVE_ACCESS', Days: 730 });
    for (const tiering of [
      { AccessTier: 'ARCHIVE_ACCESS' as const, Days: 89 },
      { AccessTier: 'DEEP_ARCHIVE_ACCESS' as const, Days: 179 },
      { AccessTier: 'ARCHIVE_ACCESS' as const, Days: 731 },
    ]) {
      await expect(tier(tiering)).rejects.toMatchObject({ name: 'InvalidArgument' });
    }
    const twice = { AccessTier: 'ARCHIVE_ACCESS' as const, Days: 90 };
    await expect(tier(twice, twice)).rejects.toMatchObject({ name: 'MalformedXML' });
  });
});

describe('an inventory', () => {
  it('goes to a bucket, in a form that there is', async () => {
    const list = (destination: object, parts: Partial<InventoryConfiguration> = {}) =>
      client.send(
        new PutBucketInventoryConfigurationCommand({
          Bucket,
          Id: 'all',
          InventoryConfiguration: {
            Id: 'all',
            IsEnabled: true,
            IncludedObjectVersions: 'All',
            Schedule: { Frequency: 'Daily' },
            Destination: { S3BucketDestination: { Bucket: arn, Format: 'CSV', ...destination } },
            ...parts,
          },
        }),
      );
    await list({ Format: 'Parquet' });
    await expect(list({ Format: 'PDF' })).rejects.toMatchObject({ name: 'MalformedXML' });
    await expect(list({ Bucket })).rejects.toMatchObject({ name: 'InvalidArgument' });
    const hourly = { Schedule: { Frequency: 'Hourly' as 'Daily' } };
    await expect(list({}, hourly)).rejects.toMatchObject({ name: 'MalformedXML' });
  });
});

describe('a storage class analysis', () => {
  it('is exported as CSV', async () => {
    const analyse = (Format: string) => {
      const DataExport = {
        OutputSchemaVersion: 'V_1',
        Destination: { S3BucketDestination: { Bucket: arn, Format } },
      } as StorageClassAnalysisDataExport;
      return client.send(
        new PutBucketAnalyticsConfigurationCommand({
          Bucket,
          Id: 'a',
          AnalyticsConfiguration: { Id: 'a', StorageClassAnalysis: { DataExport } },
        }),
      );
    };
    await analyse('CSV');
    await expect(analyse('ORC')).rejects.toMatchObject({ name: 'MalformedXML' });
  });
});

describe('configurations by their ids', () => {
  it('are listed a hundred at a time', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `m${String(index).padStart(3, '0')}`);
    for (const Id of ids)
      await client.send(
        new PutBucketMetricsConfigurationCommand({ Bucket, Id, MetricsConfiguration: { Id } }),
      );
    const first = await client.send(new ListBucketMetricsConfigurationsCommand({ Bucket }));
    expect(first.IsTruncated).toBe(true);
    expect(first.MetricsConfigurationList).toHaveLength(100);
    const ContinuationToken = first.NextContinuationToken;
    const second = await client.send(
      new ListBucketMetricsConfigurationsCommand({ Bucket, ContinuationToken }),
    );
    expect(second).toMatchObject({ IsTruncated: false, ContinuationToken });
    expect(second.MetricsConfigurationList?.map(({ Id }) => Id)).toEqual(['m100']);
  });
});

describe('access logs', () => {
  const log = (TargetBucket: string, grant?: Partial<TargetGrant>) =>
    client.send(
      new PutBucketLoggingCommand({
        Bucket,
        BucketLoggingStatus: {
          LoggingEnabled: {
            TargetBucket,
            TargetPrefix: '',
            ...(grant && {
              TargetGrants: [{ Grantee: { Type: 'CanonicalUser', ID: exampleUser.id }, ...grant }],
            }),
          },
        },
      }),
    );

  it('stay in their region, and grant what there is to be granted', async () => {
    await log(Bucket, { Permission: 'READ' });
    await log(Bucket, { Permission: 'READ_ACP' as 'READ' });
    await expect(log(Bucket, { Permission: 'NONE' as 'READ' })).rejects.toMatchObject({
      name: 'MalformedXML',
    });
    const europe = clientOf(s3, { region: 'eu-west-1' });
    await europe.send(new CreateBucketCommand({ Bucket: 'logs-in-europe' }));
    await expect(log('logs-in-europe')).rejects.toMatchObject({
      name: 'CrossLocationLoggingProhibitted',
      $metadata: { httpStatusCode: 403 },
    });
  });
});

describe('a website', () => {
  const site = (RoutingRules: RoutingRule[], Key = 'error.html') =>
    client.send(
      new PutBucketWebsiteCommand({
        Bucket,
        WebsiteConfiguration: {
          IndexDocument: { Suffix: 'index.html' },
          ErrorDocument: { Key },
          RoutingRules,
        },
      }),
    );
  const Redirect = { ReplaceKeyWith: 'index.html' };

  it.each<[string, RoutingRule[], string]>([
    ['a code of success', [{ Redirect: { ...Redirect, HttpRedirectCode: '300' } }], 'InvalidRequest'],
    [
      'a condition on success',
      [{ Redirect, Condition: { HttpErrorCodeReturnedEquals: '200' } }],
      'InvalidRequest',
    ],
    ['an empty condition', [{ Redirect, Condition: {} }], 'InvalidRequest'],
    ['too many rules', Array.from({ length: 51 }, () => ({ Redirect })), 'InvalidRequest'],
  ])('is refused with %s', async (_, rules, name) => {
    await site([{ Redirect }]);
    await expect(site(rules)).rejects.toMatchObject({ name });
  });

  it('is refused with an error document that has no key', async () => {
    await expect(site([], '')).rejects.toMatchObject({ name: 'MalformedXML' });
  });
});

describe('GetBucketAcl', () => {
  it('does not tell of public grants while they are ignored', async () => {
    const name = 'my-public-photos';
    await client.send(new CreateBucketCommand({ Bucket: name, ACL: 'public-read' }));
    const grants = async () => (await client.send(new GetBucketAclCommand({ Bucket: name }))).Grants?.length;
    expect(await grants()).toBe(2);
    await client.send(
      new PutPublicAccessBlockCommand({
        Bucket: name,
        PublicAccessBlockConfiguration: { IgnorePublicAcls: true },
      }),
    );
    expect(await grants()).toBe(1);
  });
});
