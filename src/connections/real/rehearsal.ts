import type { Intent } from '#gate';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import { plantSeed, type Seed } from '../simulated/seed.ts';
import { withinBrowserLimits } from './browser-limits.ts';
import { createDirectPresigner } from './direct-presigner.ts';
import { createEngineTransport } from './engine-transport.ts';
import type { Allow } from './guard.ts';
import { createRealConnection, type RealConnection } from './real-connection.ts';

/** A change that a rehearsal has tried to make; a request that deletes several objects is one for each of them. */
export interface RehearsedChange {
  readonly operation: Intent['operation'];
  readonly kind: 'write' | 'delete';
  /** By the reader's own name. */
  readonly bucket: string | undefined;
  readonly key: string | undefined;
  /** Whether the simulated S3 refused it. On the reader's own S3 it may succeed. */
  readonly isRefused: boolean;
}

/** A simulated S3 that stands in for the reader's own: it has the same buckets, this page refuses the same, nothing is real. */
export interface Stage {
  /** To run a program on. */
  readonly connection: RealConnection;
  /** The changes so far, in order. */
  readonly changes: readonly RehearsedChange[];
}

/** What a rehearsal has to know of the connection that it stands in for. */
export type Rehearsed = Pick<RealConnection, 'kind' | 'name' | 'buckets' | 'names' | 'environment'>;

/**
 * Opens a simulated S3 in memory. It has the connected buckets, under their own names, and in them what a lesson begins with.
 * It is gone when nobody holds it any more.
 */
export async function openRehearsal(
  { kind, name, buckets, names, environment }: Rehearsed,
  seed: Seed,
): Promise<Stage> {
  const { AWS_REGION = '' } = environment;
  const region = /^[a-z]{2}(-[a-z]+)+-\d+$/.test(AWS_REGION) ? AWS_REGION : 'us-east-1';
  const engine = createEngineTransport(createS3({ store: createMemoryStore(), region }), region);
  const changes: RehearsedChange[] = [];
  /** What each request has turned out to do, by the token that it was sent with. */
  const intents = new WeakMap<object, { intent: Intent; keys: readonly (string | undefined)[] }>();
  const allow: Allow = async (intent, _, { run }) => {
    const { operation, key, kind: effect, deletes } = intent;
    const keys = operation === 'DeleteObjects' ? deletes.map((one) => one.key) : [key];
    if (run !== undefined && effect !== 'read') intents.set(run, { intent, keys });
    return async () => undefined;
  };
  const { accessKeyId, secretAccessKey } = exampleUser;
  const presigner = createDirectPresigner(
    {
      provider: 'aws',
      endpoint: `https://s3.${region}.amazonaws.com`,
      addressing: 'virtual',
      region,
      buckets,
    },
    { accessKeyId, secretAccessKey },
  );
  const inner = createRealConnection({
    kind,
    name,
    region: AWS_REGION,
    buckets,
    transport: kind === 'direct' ? withinBrowserLimits(engine, buckets) : engine,
    presigner,
    allow,
  });

  const note = (token: object, isRefused: boolean) => {
    const { intent, keys } = intents.get(token) ?? {};
    if (!intent || !keys) return;
    const { operation } = intent;
    const bucket = intent.bucket === undefined ? undefined : (names.toReal(intent.bucket) ?? intent.bucket);
    const isDelete = intent.kind === 'delete';
    for (const key of keys)
      changes.push({ operation, kind: isDelete ? 'delete' : 'write', bucket, key, isRefused });
  };
  for (const bucket of buckets) {
    const request = new Request(`https://${bucket}.s3.us-east-1.amazonaws.com/`, { method: 'PUT' });
    await inner.fetch(request, { sign: true });
  }
  await plantSeed(
    seed.filter((one) => inner.names.toReal(one.name) !== undefined),
    // The buckets of the seed are there already, and to make one again is an error outside us-east-1.
    async (request) => (isForBucket(request) ? new Response() : inner.fetch(request)),
  );
  return {
    changes,
    connection: {
      ...inner,
      fetch: async (request) => {
        const token = {};
        const answer = await inner.fetch(request, { run: token });
        note(token, !answer.ok);
        return answer;
      },
      presign: async (url, method) => {
        const token = {};
        const presigned = await inner.presign?.(url, method, { run: token });
        // Whoever has the address can send the request; so it counts, as it does for the guard.
        note(token, false);
        return presigned ?? url;
      },
      presignForm: async (form) => {
        const token = {};
        const signed = await inner.presignForm?.(form, { run: token });
        note(token, false);
        return signed ?? form;
      },
    },
  };
}

function isForBucket({ url }: Request): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}
