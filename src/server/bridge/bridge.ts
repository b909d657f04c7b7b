import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { mostBodyBytes, notUnderstood, readBody, type Reading, readRequest } from '#gate';
import type { Endpoint } from '#protocol/address';
import { refuse } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import { rowOf } from '#protocol/operations';
import { verifyAllowed, verifyClosed } from './allow.ts';
import { forward, type Outgoing } from './forward.ts';
import { verifyNoStranger } from './gate.ts';
import { pageHeaders } from './headers.ts';
import type { BridgeOptions } from './options.ts';
import type { Pairing } from './pairing.ts';
import { presignAddress, presignForm } from './presign.ts';
import { readBytes, readText } from '../read-short.ts';
import { Refusal } from '../refusal.ts';
import type { Upstream } from './upstream.ts';

/** The parts that a bridge needs. */
export interface BridgeParts {
  readonly options: Pick<BridgeOptions, 'buckets' | 'readOnly'>;
  readonly upstream: Upstream;
  readonly pairing: Pairing;
  /** The port that it listens on, once it does. */
  readonly port: () => number;
  /** Called with what was refused, and why. */
  readonly onRefused: (message: string) => void;
}

/** What the page learns when it is paired. */
interface Paired {
  readonly token: string;
  readonly buckets: readonly string[];
  readonly region: string;
  readonly endpoint: Endpoint;
  readonly readOnly: boolean;
}

/**
 * Answers the page: `POST /pair` with the code as its body gives a token; any method on `/s3`, with the token in
 * `X-Learn-S3-Token` and S3's address in `X-Learn-S3-Address`, is signed and sent on; `POST /presign` and `POST /presign-form`
 * with the token sign what others may use, see `presign.ts`.
 */
export function bridgeListener(parts: BridgeParts): RequestListener {
  return (incoming, outgoing) => {
    answer(parts, incoming, outgoing).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      incoming.resume();
      if (outgoing.headersSent) {
        outgoing.destroy();
      } else if (error instanceof Refusal) {
        parts.onRefused(message);
        say(outgoing, error.status, message, cors(incoming));
      } else {
        say(outgoing, 502, `The bridge got no answer from S3: ${message}`, cors(incoming));
      }
    });
  };
}

async function answer(
  parts: BridgeParts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  verifyNoStranger(incoming, parts.port());
  const { method, url } = incoming;
  if (method === 'OPTIONS') preflight(incoming, outgoing);
  else if (url === '/pair' && method === 'POST') await pair(parts, incoming, outgoing);
  else if (url === '/s3') await passOn(parts, incoming, outgoing);
  else if (url === '/presign' && method === 'POST') await sign(presignAddress, parts, incoming, outgoing);
  else if (url === '/presign-form' && method === 'POST') await sign(presignForm, parts, incoming, outgoing);
  else throw new Refusal(404, 'There is nothing here. The Learn S3 page talks to /s3.');
}

async function pair(
  { options, upstream, pairing }: BridgeParts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { origin = '' } = incoming.headers;
  const code = await readText(incoming, 100);
  const answer = pairing.pair(code, origin);
  if (answer === 'later') {
    throw new Refusal(
      429,
      'There were too many wrong codes in the last minute. Wait a minute, or type the long code that the bridge shows now.',
    );
  }
  if (answer === 'wrong') throw new Refusal(403, 'That is not the code that the bridge shows now.');
  const { token } = answer;
  const { buckets, readOnly } = options;
  const { region, endpoint } = upstream;
  const paired: Paired = { token, buckets, region, endpoint, readOnly };
  outgoing.writeHead(200, { 'content-type': 'application/json', ...cors(incoming) });
  outgoing.end(JSON.stringify(paired));
}

async function passOn(
  { options, upstream, pairing, onRefused }: BridgeParts,
  incoming: IncomingMessage,
  answered: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = incoming;
  const { 'x-learn-s3-address': address } = headers;
  verifyPaired(pairing, incoming);
  if (typeof address !== 'string' || !URL.canParse(address)) {
    throw new Refusal(400, 'An address of S3 is missing.');
  }
  try {
    const reading = readRequest({ method, url: address, headers: pageHeaders(incoming) });
    verifyAllowed(reading, options);
    verifyClosed(reading, options);
    const outgoing = await outgoingOf(incoming, reading, options);
    await forward(outgoing, answered, { upstream, buckets: options.buckets, own: cors(incoming) });
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    onRefused(error.message);
    incoming.resume();
    const response = refuse(error, { method });
    answered.writeHead(response.status, { ...Object.fromEntries(response.headers), ...cors(incoming) });
    answered.end(await response.text());
  }
}

/** What is sent on to S3: an object's bytes are streamed as they come, everything else is read whole. */
async function outgoingOf(
  incoming: IncomingMessage,
  reading: Reading,
  options: BridgeParts['options'],
): Promise<Outgoing> {
  const { headers } = incoming;
  const { body, name } = rowOf(reading.operation);
  // The policy in a form carries its signature.
  const isSigned = !('x-learn-s3-unsigned' in headers) && body !== 'form';
  const length = headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
  if (body === 'bytes') return { reading, isSigned, body: incoming, length };
  const most = body === 'form' ? mostFormBytes : mostBodyBytes;
  if (body === undefined && (length ?? 0) > 0)
    throw notUnderstood(`${name} has no body, and this one has`, 'Leave it out.');
  const whole = await readBody(reading, new Uint8Array(await readBytes(incoming, most)));
  verifyClosed(whole, options);
  // A form is posted to its bucket, and not to the key that it names.
  return { reading: { ...whole, key: reading.key }, isSigned, body: whole.body, length: sentLength(whole) };
}

/** The most bytes of a form with its file, all of which is kept in memory while it is read. */
const mostFormBytes = 100 * 1_024 * 1_024;

/** The length to send: a request without a body needs none, unless its method usually has a body. */
function sentLength({
  method,
  body,
}: {
  readonly method: string;
  readonly body: Uint8Array;
}): number | undefined {
  return body.length > 0 || method === 'PUT' || method === 'POST' ? body.length : undefined;
}

/** Signs an address or a form for the page, instead of sending a request for it. */
async function sign(
  signer: typeof presignAddress | typeof presignForm,
  { options, upstream, pairing, onRefused }: BridgeParts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  verifyPaired(pairing, incoming);
  try {
    const what: unknown = JSON.parse(await readText(incoming, 100_000));
    const signed = await signer(what, { allowed: options, upstream });
    outgoing.writeHead(200, { 'content-type': 'application/json', ...cors(incoming) });
    outgoing.end(JSON.stringify(signed));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 'That is not JSON.');
    if (!(error instanceof S3Error)) throw error;
    onRefused(error.message);
    say(outgoing, 403, error.message, cors(incoming));
  }
}

/** Throws Refusal for a page that has no token, or the token of a page of another origin. */
function verifyPaired(pairing: Pairing, { headers }: IncomingMessage): void {
  const { 'x-learn-s3-token': token, origin = '' } = headers;
  if (typeof token === 'string' && pairing.isPaired(token, origin)) return;
  throw new Refusal(
    401,
    'This page is not paired with the bridge, or no longer. Type the code that it shows.',
  );
}

/** @see https://wicg.github.io/local-network-access/ */
function preflight(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing
    .writeHead(204, {
      ...cors(incoming),
      'access-control-allow-methods': 'GET, HEAD, PUT, POST, DELETE',
      'access-control-allow-headers': incoming.headers['access-control-request-headers'] ?? '',
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '600',
    })
    .end();
}

function cors({ headers }: IncomingMessage): Record<string, string> {
  if (headers.origin === undefined) return {};
  return {
    'access-control-allow-origin': headers.origin,
    'access-control-expose-headers': '*',
    vary: 'origin',
  };
}

function say(
  outgoing: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string>,
): void {
  outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(message);
}
