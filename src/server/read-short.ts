import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** Reads a body that has to be short. Throws Refusal for a longer one, without keeping it: anybody may send one. */
export async function readBytes(incoming: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer>> {
  const tooLong = new Refusal(413, `That is longer than ${most} bytes.`);
  // Once a body is being read, refusing it ends the connection, and the sender learns nothing.
  if (Number(incoming.headers['content-length'] ?? 0) > most) throw tooLong;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLong;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The same as text. */
export async function readText(incoming: IncomingMessage, most: number): Promise<string> {
  return (await readBytes(incoming, most)).toString();
}
