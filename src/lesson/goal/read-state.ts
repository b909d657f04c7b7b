import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { AccountReader } from '#connections';
import { type SettingName, settingNames } from './goal.ts';
import { sameText } from './same-text.ts';

/** The state of a bucket, as far as a goal needs it. */
export interface BucketState {
  /** Every key in it. */
  readonly keys: ReadonlySet<string>;
  /** Those of the objects asked for that exist. */
  readonly objects: ReadonlyMap<string, ObjectState>;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
}

/** The state of an object. */
export interface ObjectState {
  /** In bytes; of gzip, that of what is in it. */
  readonly size: number;
  /** Whether its bytes are gzip. */
  readonly isGzip?: true;
  /** The SHA-256 of its bytes; of gzip, that of what is in it; of JSON, that of what it says. */
  readonly hash: string;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Reads what a goal needs to know of a bucket; `undefined` when there is no such bucket.
 *
 * @param wanted Which of its objects are read whole.
 */
export async function readBucket(
  account: AccountReader,
  bucket: string,
  wanted: (key: string) => boolean,
  settings: readonly SettingName[] = settingNames,
): Promise<BucketState | undefined> {
  if (!(await account.listBuckets()).includes(bucket)) return undefined;
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const objects = new Map<string, ObjectState>();
  for (const key of keys.filter(wanted)) {
    const object = await account.getObject(bucket, key);
    if (!object) continue;
    const { body, contentType, metadata } = object;
    const tags = await account.objectTags(bucket, key);
    const plain = await unzip(body);
    const bytes = plain ? { size: plain.length, isGzip: true as const, hash: hashOf(plain) } : undefined;
    objects.set(key, {
      ...(bytes ?? { size: body.length, hash: hashOf(body) }),
      contentType,
      metadata,
      tags,
    });
  }
  const found: Partial<Record<SettingName, string>> = {};
  for (const name of settings) {
    const text = await account.bucketSetting(bucket, name);
    if (text !== undefined) found[name] = sameText(text);
  }
  return { keys: new Set(keys), objects, settings: found };
}

/** Bytes from which on a body is not looked into, for JSON or gzip: the course's are short. */
const long = 65_536;
const braces = new Set(['{', '['].map((brace) => brace.charCodeAt(0)));

/** A hash that is the same for JSON that says the same: languages write it with other spaces. */
function hashOf(body: Uint8Array): string {
  const isJson = body.length < long && braces.has(body[0] ?? 0);
  const bytes = isJson ? new TextEncoder().encode(sameText(new TextDecoder().decode(body))) : body;
  return bytesToHex(sha256(bytes));
}

/** What is in gzip; `undefined` for other bytes. */
async function unzip(body: Uint8Array): Promise<Uint8Array | undefined> {
  if (body.length >= long || body[0] !== 0x1f || body[1] !== 0x8b) return undefined;
  const plain = new Blob([new Uint8Array(body)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
}
