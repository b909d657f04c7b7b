import type { HeaderLine } from '#connections';
import { concat } from '#protocol/text';

/** The body of a request without its framing, and the headers that go with it. */
export interface DecodedBody {
  readonly body: Uint8Array;
  readonly headers: readonly HeaderLine[];
}

const framing = new Set(['x-amz-trailer', 'x-amz-decoded-content-length', 'transfer-encoding']);

/**
 * Takes a request's body out of its `aws-chunked` framing, and turns its trailers into headers. Other requests, and those
 * whose framing is broken, stay as they are.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export function decodeBody(headers: readonly HeaderLine[], body: Uint8Array): DecodedBody {
  const isFramed = headers.some(
    ([name, value]) => name === 'x-amz-content-sha256' && value.startsWith('STREAMING-'),
  );
  const frames = isFramed ? readFrames(body) : undefined;
  if (!frames) return { headers, body };
  const kept = headers.flatMap(([name, value]): HeaderLine[] => {
    if (framing.has(name)) return [];
    if (name !== 'content-encoding') return [[name, value]];
    const codings = value.split(',').filter((coding) => coding.trim() !== 'aws-chunked');
    return codings.length === 0 ? [] : [[name, codings.join(',').trim()]];
  });
  return { headers: [...kept, ...frames.trailers], body: frames.body };
}

function readFrames(bytes: Uint8Array): { body: Uint8Array; trailers: HeaderLine[] } | undefined {
  // One character per byte, so that an index into one is an index into the other.
  const text = new TextDecoder('latin1').decode(bytes);
  const chunks: Uint8Array[] = [];
  let position = 0;
  for (;;) {
    const end = text.indexOf('\r\n', position);
    const size = /^[0-9a-f]+(?=;|$)/i.exec(text.slice(position, end))?.[0];
    if (end < 0 || size === undefined) return undefined;
    const start = end + 2;
    const length = Number.parseInt(size, 16);
    if (length === 0) return { body: concat(chunks), trailers: readTrailers(text.slice(start)) };
    chunks.push(bytes.subarray(start, start + length));
    position = start + length + 2;
  }
}

function readTrailers(text: string): HeaderLine[] {
  return text
    .split('\r\n')
    .map(
      (line) =>
        [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const,
    )
    .filter(([name]) => name.startsWith('x-amz-') && name !== 'x-amz-trailer-signature');
}
