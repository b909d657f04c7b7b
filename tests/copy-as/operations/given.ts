import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';

/** A request to be copied: what exists before it, and what sends it. */
export interface Request {
  readonly name: string;
  /** The region, if it is not us-east-1. */
  readonly region?: string;
  /** Makes what exists before the request; what it answers is passed to `when`. */
  readonly given: (client: S3Client) => Promise<Ids>;
  readonly when: (client: S3Client, ids: Ids) => Promise<unknown>;
}

/** Random ids that S3 gave while an account was made. */
export interface Ids {
  readonly VersionId?: string | undefined;
  readonly UploadId?: string | undefined;
  readonly ETag?: string | undefined;
}

export const Bucket = 'my-social-app';
export const Key = 'users/101/bio.txt';

/** Any command of the SDK. */
export interface Command {
  readonly input: object;
}

/** Sends any command: the SDK's types accept only a command that is known when the code is compiled. */
export function send(client: S3Client, command: Command): Promise<unknown> {
  return client.send(command as never);
}

/** Requests whose account is made by commands alone. */
export function requests(given: readonly Command[], whens: Readonly<Record<string, Command>>): Request[] {
  return Object.entries(whens).map(([name, command]) => ({
    name,
    given: async (client) => {
      for (const each of given) await send(client, each);
      return {};
    },
    when: (client) => send(client, command),
  }));
}

export const bucket = [new CreateBucketCommand({ Bucket })];
export const object = [
  ...bucket,
  new PutObjectCommand({
    Bucket,
    Key,
    Body: 'Hello, S3!',
    ContentType: 'text/plain',
    Metadata: { author: '101' },
  }),
];
export const versioned = [
  ...bucket,
  new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
];

/** Writes a version, and then another. */
export async function twoVersions(client: S3Client): Promise<Ids> {
  for (const command of versioned) await send(client, command);
  const { VersionId } = await client.send(new PutObjectCommand({ Bucket, Key, Body: 'one' }));
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'two' }));
  return { VersionId };
}
