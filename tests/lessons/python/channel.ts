import type { Readable, Writable } from 'node:stream';

/** A message to or from `host.py`, with the bytes that follow it. */
export interface Message {
  readonly head: Readonly<Record<string, unknown>>;
  readonly body: Uint8Array;
}

/** Sends a message: a line of JSON with the number of bytes that follow it. */
export function tell(to: Writable, head: Message['head'], body: Uint8Array = new Uint8Array()): void {
  to.write(`${JSON.stringify({ ...head, bytes: body.length })}\n`);
  to.write(body);
}

/** The messages that come, until the stream ends. */
export async function* hear(from: Readable): AsyncGenerator<Message, undefined> {
  let chunks: Buffer[] = [];
  let length = 0;
  /** How many bytes there have to be before the next message can be whole. */
  let wanted = 0;
  for await (const chunk of from) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length < wanted) continue;
    let had = Buffer.concat(chunks);
    for (;;) {
      const end = had.indexOf('\n');
      if (end < 0) break;
      const head = JSON.parse(had.toString('utf8', 0, end)) as Message['head'] & { readonly bytes: number };
      wanted = end + 1 + head.bytes;
      if (had.length < wanted) break;
      const body = new Uint8Array(had.subarray(end + 1, wanted));
      had = had.subarray(wanted);
      wanted = 0;
      yield { head, body };
    }
    chunks = [had];
    length = had.length;
  }
}
