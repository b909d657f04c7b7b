import { parseAnyAddress } from '#protocol/address';
import { operationOf } from '#protocol/operations';
import { createS3, type S3 } from '#s3';
import { nodeHashes } from '../../src/server/hashes.ts';
import { clientOf } from '../s3/sdk.ts';
import { branch } from './branching-store.ts';
import type { Case } from './case.ts';
import { send } from './operations/given.ts';
import type { RawRequest, Request as SdkRequest } from './operations/index.ts';

/** Settings for new buckets as S3 made them before 2023. */
export const newBuckets = { ownership: 'ObjectWriter', blockPublicAccess: false, encrypt: false } as const;

/** Sends a request of the SDK to an engine of its own, and records it. */
export async function recordCase({ name, region = 'us-east-1', given, when }: SdkRequest): Promise<Case> {
  const store = await branch();
  const s3 = createS3({ store, hashes: nodeHashes, newBuckets });
  const ids = await given(clientOf(s3));
  const before = [...store.written];
  const sent: Omit<Case, 'name' | 'before' | 'after' | 'isOldStyle'>[] = [];
  const engine: Pick<S3, 'fetch'> = {
    fetch: async (request) => {
      const source = await sourceOf(request);
      const response = await s3.fetch(request);
      const answer = new Uint8Array(await response.clone().arrayBuffer());
      sent.push({ source, status: response.status, answer });
      return response;
    },
  };
  const client = clientOf(engine, { region });
  await when(client, ids).catch(() => undefined);
  const [only, another] = sent;
  if (!only || another) throw new Error(`${name} sent ${sent.length} requests.`);
  return { name, before, after: [...store.written], isOldStyle: true, ...only };
}

/** Sends a request made by hand to an engine of its own, and records it. */
export async function recordRaw({ name, given, request }: RawRequest): Promise<Case> {
  const store = await branch();
  const s3 = createS3({ store, hashes: nodeHashes, newBuckets });
  const client = clientOf(s3);
  for (const command of given) await send(client, command);
  const before = [...store.written];
  const raw = await request(client);
  const source = await sourceOf(raw);
  const response = await s3.fetch(raw);
  const answer = new Uint8Array(await response.arrayBuffer());
  return {
    name,
    source,
    before,
    after: [...store.written],
    status: response.status,
    answer,
    isOldStyle: true,
  };
}

/** A request in the form in which it is recorded. */
export async function sourceOf(request: Request): Promise<Case['source']> {
  const { bucket, key } = parseAnyAddress(new URL(request.url));
  const body = new Uint8Array(await request.clone().arrayBuffer());
  return {
    operation: operationOf(request),
    bucket,
    key,
    request: { method: request.method, url: request.url, headers: [...request.headers], body },
  };
}
