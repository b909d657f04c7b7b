import { S3Error } from '#protocol/errors';
import { type Bytes, concat, type Octets } from '#protocol/text';
import type { Bodies, BodyId } from '../store/store.ts';
import { checksumHeader, type ChecksumAlgorithm } from './checksums.ts';
import { ChunkDecoder, type ChunkSignatures } from './chunk-decoder.ts';
import { claimsIn } from './claims.ts';
import type { Hashes } from './hashes.ts';
import { Verifier, type Claims, type Measured } from './verifier.ts';

/** A body that has been verified and written, but not yet kept. */
export interface Received extends Measured {
  /** Absent if there are no bytes. */
  body?: BodyId;
}

/** Bodies up to this size are read whole; longer ones are streamed. */
const smallBody: Bytes = 1024 ** 2;

/** The body of a request. As it is read, its framing is removed and it is verified. */
export class IncomingBody {
  readonly #request: Request;
  readonly #hashes: Hashes;
  readonly #headers: Headers;
  readonly #isChunked: boolean;
  #signatures: ChunkSignatures | undefined;
  #raw: Octets | undefined;

  /** @param headers those of the request, and those that its query has instead */
  constructor(request: Request, hashes: Hashes, headers = request.headers) {
    this.#request = request;
    this.#hashes = hashes;
    this.#headers = headers;
    this.#isChunked = request.headers.get('x-amz-content-sha256')?.startsWith('STREAMING-') ?? false;
  }

  /** Whether its chunks carry signatures of their own. */
  get hasSignedChunks(): boolean {
    return this.#request.headers.get('x-amz-content-sha256')?.startsWith('STREAMING-AWS4-') ?? false;
  }

  /** Has the signature of every chunk checked from now on. */
  expectSignatures(signatures: ChunkSignatures): void {
    this.#signatures = signatures;
  }

  /** The length as sent, for signatures that cover a Content-Length, which a Request does not show. */
  async sentLength(): Promise<Bytes> {
    return (await this.#all()).byteLength;
  }

  /** The whole body, verified. Throws MaxMessageLengthExceeded if it is longer than `limit`. */
  async bytes(limit: Bytes, { checksumIsOfObject = false } = {}): Promise<Octets> {
    const claims = this.#claims(!checksumIsOfObject);
    if ((claims.length ?? 0) > limit) throw new S3Error('MaxMessageLengthExceeded');
    const chunks: Uint8Array[] = [];
    let size: Bytes = 0;
    const pass = this.#pass(claims, false);
    for await (const chunk of pass.through(await this.#source())) {
      size += chunk.byteLength;
      if (size > limit) throw new S3Error('MaxMessageLengthExceeded');
      chunks.push(chunk);
    }
    pass.finish();
    return concat(chunks);
  }

  /** Verifies the body and writes it to `bodies`. If the client gives no checksum, computes one with `algorithm`. */
  async receive(bodies: Bodies, algorithm: ChecksumAlgorithm = 'CRC64NVME'): Promise<Received> {
    const claims = this.#claims();
    claims.checksum ??= { algorithm };
    const pass = this.#pass(claims, true);
    const source = await this.#source();
    if (source instanceof Uint8Array) {
      const chunks = pass.push(source);
      const measured = pass.finish();
      const whole = chunks[0] === source ? source : concat(chunks);
      return measured.size === 0 ? measured : { ...measured, body: await bodies.write(whole) };
    }
    const body = await bodies.write(pass.through(source));
    try {
      return { ...pass.finish(), body };
    } catch (error) {
      await bodies.discard(body);
      throw error;
    }
  }

  /**
   * What is claimed about the body. If it is framed, Content-Length includes the framing, and so is not its length. Throws
   * MissingContentLength if it is framed and says no other: boto3 sends a stream like this if it cannot tell how long it is.
   */
  #claims(withChecksum = true): Claims {
    if (this.#isChunked && !this.#request.headers.has('x-amz-decoded-content-length'))
      throw new S3Error('MissingContentLength');
    return claimsIn(this.#headers, withChecksum);
  }

  #pass(claims: Claims, wantsMd5: boolean): Pass {
    const verifier = new Verifier(claims, this.#hashes, wantsMd5);
    return new Pass(verifier, this.#isChunked ? new ChunkDecoder(this.#signatures) : undefined, claims);
  }

  async #source(): Promise<Octets | AsyncIterable<Uint8Array>> {
    const { headers } = this.#request;
    const length = headers.get('content-length') ?? headers.get('x-amz-decoded-content-length');
    const isLong = length === null ? headers.has('transfer-encoding') : Number(length) > smallBody;
    // The stream is requested only if it is needed, because an adapter may have to create it first.
    const stream = isLong && !this.#raw ? this.#request.body : null;
    return stream ? streamOf(stream) : this.#all();
  }

  async #all(): Promise<Octets> {
    if (this.#raw) return this.#raw;
    try {
      this.#raw = new Uint8Array(await this.#request.arrayBuffer());
      return this.#raw;
    } catch (cause) {
      throw new S3Error('IncompleteBody', { cause });
    }
  }
}

/** One reading of a body from beginning to end. */
class Pass {
  readonly #verifier: Verifier;
  readonly #decoder: ChunkDecoder | undefined;
  readonly #claims: Claims;

  constructor(verifier: Verifier, decoder: ChunkDecoder | undefined, claims: Claims) {
    this.#verifier = verifier;
    this.#decoder = decoder;
    this.#claims = claims;
  }

  push(bytes: Uint8Array): Uint8Array[] {
    const chunks = this.#decoder ? this.#decoder.push(bytes) : [bytes];
    for (const chunk of chunks) this.#verifier.update(chunk);
    return chunks;
  }

  async *through(source: Octets | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    if (source instanceof Uint8Array) yield* this.push(source);
    else for await (const bytes of source) yield* this.push(bytes);
  }

  finish(): Measured {
    this.#decoder?.finish();
    const algorithm = this.#claims.checksum?.algorithm;
    return this.#verifier.finish(algorithm && this.#decoder?.trailers.get(checksumHeader(algorithm)));
  }
}

async function* streamOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new S3Error('IncompleteBody', { cause });
  } finally {
    // The rest is not needed: cancelling lets the sender know.
    await reader.cancel().catch(() => undefined);
  }
}
