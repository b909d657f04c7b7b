import { answerWith } from './answer-with.ts';
import type { Keys } from './settings.ts';

/** What stands where a key was. */
const placeholder = '[your key]';
/** Longer answers are objects, which pass as they are. */
const maxRead = 1024 * 1024;

/**
 * The answer without any key in it: some servers repeat what they were sent, and what goes on from here is read by programs
 * that may have come from anybody.
 */
export async function redact(response: Response, keys: Keys): Promise<Response> {
  const { secretAccessKey, sessionToken, accessKeyId } = keys;
  const secrets = [secretAccessKey, sessionToken, accessKeyId].flatMap((secret) =>
    secret === undefined ? [] : [secret, encodeURIComponent(secret)],
  );
  const clean = (text: string) =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, placeholder), text);
  const headers = new Headers(
    [...response.headers].map(([name, value]): [string, string] => [name, clean(value)]),
  );
  const isText = /xml|json|text|html|^$/.test(headers.get('content-type') ?? '');
  const length = Number(headers.get('content-length') ?? 0);
  if (!response.body || (response.ok && (!isText || length > maxRead)))
    return answerWith(response, response.body, headers);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > maxRead) return answerWith(response, bytes, headers);
  // As Latin-1 every byte is a sign of its own, and comes back as it was; keys are ASCII.
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const cleaned = clean(text);
  if (cleaned === text) return answerWith(response, bytes, headers);
  headers.delete('content-length');
  return answerWith(
    response,
    Uint8Array.from(cleaned, (sign) => sign.charCodeAt(0)),
    headers,
  );
}
