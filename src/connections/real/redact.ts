import { createRedactor } from '#protocol/redaction';
import { answerWith } from './answer-with.ts';
import type { Keys } from './settings.ts';

/**
 * The answer without any key in it: some servers repeat what they were sent, and programs that may have come from anybody
 * read the answer.
 */
export async function redact(response: Response, keys: Keys): Promise<Response> {
  const redactor = createRedactor([keys.secretAccessKey, keys.sessionToken, keys.accessKeyId]);
  const headers = new Headers(
    [...response.headers].map(([name, value]): [string, string] => [name, redactor.text(value)]),
  );
  if (!response.body) return answerWith(response, null, headers);
  return answerWith(response, redactor.bytes(new Uint8Array(await response.arrayBuffer())), headers);
}
