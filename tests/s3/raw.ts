import { createHash, createHmac } from 'node:crypto';
import { escapeUri } from '#protocol/text';
import { exampleUser, type S3 } from '#s3';

/** A request made by hand and signed by the example user, for what the SDK would not send, or would hide in the answer. */
export interface RawRequest {
  method?: string;
  /** Path and query: `/my-social-app/key?tagging`. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** Whether to send the body as a stream of unknown length. */
  chunked?: boolean;
  host?: string;
  region?: string;
  at?: Date;
}

/** The answer to it. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** The text of the first element of that name. */
  element: (name: string) => string | undefined;
}

const host = 'localhost';
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Sends a request, signed in its headers. */
export async function send(s3: Pick<S3, 'fetch'>, raw: RawRequest): Promise<RawAnswer> {
  const { method = 'GET', path, body, chunked = false } = raw;
  const where = `http://${raw.host ?? host}${path}`;
  const url = new URL(where);
  const time = timeOf(raw.at ?? new Date());
  const headers: Record<string, string> = {
    'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    'x-amz-date': time,
    ...raw.headers,
  };
  const signed: Record<string, string> = { host: url.host };
  for (const [name, value] of Object.entries(headers)) signed[name.toLowerCase()] = value.trim();
  const names = Object.keys(signed).sort();
  const canonical = [
    method,
    url.pathname,
    canonicalQuery(url),
    ...names.map((name) => `${name}:${(signed[name] ?? '').replace(/\s+/g, ' ')}`),
    '',
    names.join(';'),
    signed['x-amz-content-sha256'],
  ].join('\n');
  const { scope, signature } = sign(canonical, time, raw.region);
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${exampleUser.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  const init: RequestInit & { duplex?: 'half' } = { method, headers };
  if (body !== undefined) init.body = chunked ? new Blob([body]).stream() : body;
  if (chunked) init.duplex = 'half';
  return read(await s3.fetch(new Request(where, init)));
}

/** The address of a presigned request, with further parameters in its query that are also signed. */
export function presign(
  method: string,
  path: string,
  query: Readonly<Record<string, string>> = {},
  { at = new Date(), expires = 300, signedHeaders = 'host' } = {},
): string {
  const time = timeOf(at);
  const url = new URL(`http://${host}${path}`);
  const all: Record<string, string> = {
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${exampleUser.accessKeyId}/${time.slice(0, 8)}/us-east-1/s3/aws4_request`,
    'X-Amz-Date': time,
    'X-Amz-Expires': String(expires),
    'X-Amz-SignedHeaders': signedHeaders,
    ...query,
  };
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value);
  const canonical = [
    method,
    url.pathname,
    canonicalQuery(url),
    `host:${host}`,
    '',
    signedHeaders,
    'UNSIGNED-PAYLOAD',
  ];
  url.searchParams.set('X-Amz-Signature', sign(canonical.join('\n'), time).signature);
  return url.href;
}

/** Reads an engine's answer. */
export async function read(response: Response): Promise<RawAnswer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    element: (name) => new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(text)?.[1],
  };
}

function sign(canonical: string, time: string, region = 'us-east-1') {
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/s3/aws4_request`;
  const hash = createHash('sha256').update(canonical, 'latin1').digest('hex');
  const text = ['AWS4-HMAC-SHA256', time, scope, hash].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (before, part) => hmac(before, part),
    `AWS4${exampleUser.secretAccessKey}`,
  );
  return { scope, signature: createHmac('sha256', key).update(text).digest('hex') };
}

function timeOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `${escapeUri(name)}=${escapeUri(value)}`)
    .sort((one, other) => (one < other ? -1 : 1))
    .join('&');
}
