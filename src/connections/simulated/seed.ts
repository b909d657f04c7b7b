import { signHeaders } from '#protocol/signing';
import { exampleUser } from '#s3';

/** What an account begins with: buckets, in order. */
export type Seed = readonly SeedBucket[];

/** A bucket of a seed, in `us-east-1`, with S3's defaults. */
export interface SeedBucket {
  readonly name: string;
  /** `true` turns versioning on: objects that follow under one key become versions of it. */
  readonly versioning?: boolean;
  readonly objects?: readonly SeedObject[];
}

/** An object of a seed. */
export interface SeedObject {
  readonly key: string;
  /** Text is stored as UTF-8; empty, unless it is given. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly contentType?: string;
  /** User metadata, without the `x-amz-meta-` prefix. */
  readonly metadata?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Stores a seed by requests like any client's, so that the account becomes what S3 would make of them.
 *
 * @throws an Error that names the request that S3 refused.
 */
export async function plantSeed(
  seed: Seed,
  fetch: (request: Request) => Promise<Response>,
  now: () => Date = () => new Date(),
): Promise<void> {
  const put = async (address: string, body: BodyInit | null, headers: Record<string, string> = {}) => {
    const unsigned = { method: 'PUT', url: new URL(address), headers };
    const signed = signHeaders(unsigned, exampleUser, 'us-east-1', now());
    const response = await fetch(new Request(address, { method: 'PUT', headers: signed, body }));
    if (response.ok) return;
    throw new Error(`The seed could not be stored: PUT ${address} was answered ${await response.text()}`);
  };
  for (const { name, versioning = false, objects = [] } of seed) {
    const bucket = `https://${name}.s3.us-east-1.amazonaws.com/`;
    await put(bucket, null);
    if (versioning) await put(`${bucket}?versioning`, versioningEnabled);
    for (const { key, body = '', contentType, metadata = {}, tags } of objects) {
      await put(bucket + key.split('/').map(encodeURIComponent).join('/'), body, {
        'content-type': contentType ?? 'application/octet-stream',
        ...Object.fromEntries(Object.entries(metadata).map(([tag, value]) => [`x-amz-meta-${tag}`, value])),
        ...(tags && { 'x-amz-tagging': new URLSearchParams(tags).toString() }),
      });
    }
  }
}

const versioningEnabled =
  '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status></VersioningConfiguration>';
