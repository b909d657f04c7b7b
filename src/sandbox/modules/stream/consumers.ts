/**
 * `node:stream/consumers`: reads a whole stream.
 *
 * @see https://nodejs.org/api/webstreams.html#utility-consumers
 */
import { watched } from '../watched.ts';
import './streams.ts';

type Source = AsyncIterable<Uint8Array | string>;

async function collect(stream: Source): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
const collectText = async (stream: Source) => new TextDecoder().decode(await collect(stream));

export const buffer = watched('buffer', collect);
export const text = watched('text', collectText);
export const json = watched('json', async (stream: Source): Promise<unknown> =>
  JSON.parse(await collectText(stream)),
);
export const bytes = watched('bytes', async (stream: Source) => new Uint8Array(await collect(stream)));
export const arrayBuffer = watched(
  'arrayBuffer',
  async (stream: Source) => new Uint8Array(await collect(stream)).buffer,
);
export const blob = watched(
  'blob',
  async (stream: Source) => new Blob([new Uint8Array(await collect(stream))]),
);
export default { arrayBuffer, blob, buffer, bytes, json, text };
