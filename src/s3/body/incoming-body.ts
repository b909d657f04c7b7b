import { S3Error } from '../s3-error.ts';
import type { Bodies, BodyId } from '../store/store.ts';
import type { ChecksumAlgorithm } from './checksums.ts';
import { claimsIn } from './claims.ts';
import type { Hashes } from './hashes.ts';
import type { Bytes, Octets } from './octets.ts';
import { Verifier, type Measured } from './verifier.ts';

/** A body that was verified and written, and is not kept yet. */
export interface Received extends Measured {
  /** Absent where there are no bytes. */
  body?: BodyId;
}

/** Bodies up to here are taken whole; longer ones stream. */
const smallBody: Bytes = 1024 ** 2;

/** The body of a request. It is verified as it is read. */
export class IncomingBody {
  readonly #request: Request;
  readonly #hashes: Hashes;
  #whole: Octets | undefined;

  constructor(request: Request, hashes: Hashes) {
    this.#request = request;
    this.#hashes = hashes;
  }

  /** The length as it was sent, for signatures that cover a Content-Length which a Request does not show. */
  async sentLength(): Promise<Bytes> {
    return (await this.#all()).byteLength;
  }

  /** All of it, verified. Throws MaxMessageLengthExceeded beyond `limit`. */
  async bytes(limit: Bytes): Promise<Octets> {
    const claims = claimsIn(this.#request.headers);
    if ((claims.length ?? 0) > limit) throw new S3Error('MaxMessageLengthExceeded');
    const whole = await this.#all();
    if (whole.byteLength > limit) throw new S3Error('MaxMessageLengthExceeded');
    const verifier = new Verifier(claims, this.#hashes, false);
    verifier.update(whole);
    verifier.finish();
    return whole;
  }

  /** Writes it to where objects' bytes are, verified. Without a checksum from the client, computes one by `algorithm`. */
  async receive(bodies: Bodies, algorithm: ChecksumAlgorithm = 'CRC64NVME'): Promise<Received> {
    const claims = claimsIn(this.#request.headers);
    claims.checksum ??= { algorithm };
    const verifier = new Verifier(claims, this.#hashes, true);
    if (!this.#isLong()) {
      const whole = await this.#all();
      verifier.update(whole);
      const measured = verifier.finish();
      return measured.size === 0 ? measured : { ...measured, body: await bodies.write(whole) };
    }
    const body = await bodies.write(verified(streamOf(this.#request), verifier));
    try {
      return { ...verifier.finish(), body };
    } catch (error) {
      await bodies.discard(body);
      throw error;
    }
  }

  #isLong(): boolean {
    const { headers, body } = this.#request;
    if (this.#whole || !body) return false;
    const length = headers.get('content-length');
    return length === null ? headers.has('transfer-encoding') : Number(length) > smallBody;
  }

  async #all(): Promise<Octets> {
    if (this.#whole) return this.#whole;
    try {
      this.#whole = new Uint8Array(await this.#request.arrayBuffer());
      return this.#whole;
    } catch (cause) {
      throw new S3Error('IncompleteBody', { cause });
    }
  }
}

async function* streamOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new S3Error('IncompleteBody', { cause });
  } finally {
    reader.releaseLock();
  }
}

async function* verified(chunks: AsyncIterable<Uint8Array>, verifier: Verifier): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    verifier.update(chunk);
    yield chunk;
  }
}
