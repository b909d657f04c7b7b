import { S3Error } from '#protocol/errors';
import { type Bytes, concat } from '#protocol/text';

/** Checks the signatures of a chunked body: of each chunk, and of the trailers. Throws SignatureDoesNotMatch. */
export interface ChunkSignatures {
  data(bytes: Uint8Array): void;
  endOfChunk(signature: string): void;
  endOfTrailers(trailers: string, signature: string): void;
}

const maxLine: Bytes = 16 * 1024;
const lineFeed = 10;
const decoder = new TextDecoder();

/**
 * Decodes a body in the framing `aws-chunked` as it arrives. Throws IncompleteBody if it is cut short, InvalidRequest if it is
 * malformed, MalformedTrailerError if its trailers are.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export class ChunkDecoder {
  readonly trailers = new Map<string, string>();
  readonly #signatures: ChunkSignatures | undefined;
  #state: 'size' | 'data' | 'data end' | 'trailers' | 'end' = 'size';
  #left: Bytes = 0;
  #signature = '';
  #signedTrailers = '';
  #line: Uint8Array[] = [];

  constructor(signatures?: ChunkSignatures) {
    this.#signatures = signatures;
  }

  /** Takes framed bytes, and returns those of the body. */
  push(bytes: Uint8Array): Uint8Array[] {
    const out: Uint8Array[] = [];
    let position = 0;
    while (position < bytes.byteLength) {
      if (this.#state === 'data') {
        const data = bytes.subarray(position, position + this.#left);
        position += data.byteLength;
        this.#left -= data.byteLength;
        this.#signatures?.data(data);
        out.push(data);
        if (this.#left === 0) this.#state = 'data end';
        continue;
      }
      const feed = bytes.indexOf(lineFeed, position);
      const until = feed < 0 ? bytes.byteLength : feed + 1;
      this.#line.push(bytes.slice(position, until));
      position = until;
      if (this.#line.reduce((sum, piece) => sum + piece.byteLength, 0) > maxLine) throw malformed();
      if (feed >= 0) this.#readLine();
    }
    return out;
  }

  /** Throws if the last chunk is missing. */
  finish(): void {
    if (this.#state === 'trailers') {
      if (this.#line.length > 0) this.#readLine();
      this.#endTrailers('');
    }
    if (this.#state !== 'end') throw new S3Error('IncompleteBody');
  }

  #readLine(): void {
    const line = decoder.decode(concat(this.#line)).replace(/\r?\n$/, '');
    this.#line = [];
    if (this.#state === 'size') this.#readSize(line);
    else if (this.#state === 'trailers') this.#readTrailer(line);
    else if (this.#state === 'data end') {
      if (line !== '') throw malformed();
      this.#endChunk();
      this.#state = 'size';
    } else if (line !== '') throw malformed();
  }

  #readSize(line: string): void {
    const match = /^([0-9a-f]{1,12})\s*(?:;\s*chunk-signature=([0-9a-f]{64}))?\s*$/i.exec(line);
    if (!match) throw malformed();
    const [, size = '', signature = ''] = match;
    this.#left = Number.parseInt(size, 16);
    this.#signature = signature;
    this.#state = this.#left > 0 ? 'data' : 'trailers';
    if (this.#left === 0) this.#endChunk();
  }

  #endChunk(): void {
    this.#signatures?.endOfChunk(this.#signature);
  }

  #readTrailer(line: string): void {
    if (line === '') return;
    const colon = line.indexOf(':');
    if (colon < 1) throw new S3Error('MalformedTrailerError');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') {
      this.#endTrailers(value);
      return;
    }
    this.trailers.set(name, value);
    this.#signedTrailers += `${name}:${value}\n`;
  }

  #endTrailers(signature: string): void {
    if (this.#signedTrailers !== '') this.#signatures?.endOfTrailers(this.#signedTrailers, signature);
    this.#state = 'end';
  }
}

function malformed(): S3Error {
  return new S3Error('InvalidRequest', {
    message: 'The chunked encoding of the request body is not well-formed.',
  });
}
