import {
  GetBucketCorsCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  ListObjectVersionsCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { decodeKey } from '../model/list-page.ts';

/** The settings of a bucket. */
export interface BucketFacts {
  readonly region: string;
  /** `Enabled`, `Suspended`, or `undefined` for never. */
  readonly versioning: string | undefined;
  /** How new objects are encrypted unless their request says otherwise: `AES256`. */
  readonly encryption: string | undefined;
  /** Each configuration as JSON; `undefined` if there is none. */
  readonly configurations: readonly (readonly [name: string, json: string | undefined])[];
  /** Keys that a delete marker hides, among the first thousand versions. */
  readonly hidden: readonly string[];
}

/** Reads the settings of a bucket. */
export async function readBucket(client: S3Client, bucket: string): Promise<BucketFacts> {
  const what = { Bucket: bucket };
  const [location, versioning, encryption, ...configurations] = await Promise.all([
    client.send(new GetBucketLocationCommand(what)),
    client.send(new GetBucketVersioningCommand(what)),
    client.send(new GetBucketEncryptionCommand(what)).catch(() => undefined),
    configuration('Policy', async () => {
      const { Policy = '' } = await client.send(new GetBucketPolicyCommand(what));
      return JSON.parse(Policy) as object;
    }),
    configuration('Website', () => client.send(new GetBucketWebsiteCommand(what))),
    configuration('Lifecycle', () => client.send(new GetBucketLifecycleConfigurationCommand(what))),
    configuration('CORS', () => client.send(new GetBucketCorsCommand(what))),
  ]);
  return {
    // S3 answers with no name for its oldest region.
    region: location.LocationConstraint ?? 'us-east-1',
    versioning: versioning.Status,
    encryption:
      encryption?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault
        ?.SSEAlgorithm,
    configurations,
    hidden: versioning.Status === undefined ? [] : await hiddenKeys(client, bucket),
  };
}

async function configuration(
  name: string,
  read: () => Promise<object>,
): Promise<readonly [string, string | undefined]> {
  try {
    const value = await read();
    return [name, JSON.stringify({ ...value, $metadata: undefined }, null, 2)];
  } catch (error) {
    const code = error instanceof Error ? error.name : '';
    // Each missing configuration has an error code of its own: NoSuchBucketPolicy, NoSuchCORSConfiguration …
    return [
      name,
      code.startsWith('NoSuch') || code.endsWith('NotFoundError') ? undefined : `Not readable: ${code}`,
    ];
  }
}

async function hiddenKeys(client: S3Client, bucket: string): Promise<string[]> {
  const { DeleteMarkers = [] } = await client.send(
    new ListObjectVersionsCommand({ Bucket: bucket, EncodingType: 'url' }),
  );
  return DeleteMarkers.filter(({ IsLatest }) => IsLatest).map(({ Key = '' }) => decodeKey(Key));
}
