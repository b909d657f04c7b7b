import { S3Error } from '#protocol/errors';
import type { ChecksumAlgorithm } from '../body/checksums.ts';
import type { Received } from '../body/incoming-body.ts';
import { Verifier } from '../body/verifier.ts';
import type { Call } from '../call.ts';
import type { ByteRange } from '../http/range.ts';
import type { ObjectRecord } from '../store/records.ts';
import { chunksOf, openBytes } from './bytes.ts';

/** Writes a copy of an object's bytes and hashes them on the way. Throws OperationAborted if they were replaced meanwhile. */
export async function copyBytes(
  { engine }: Call,
  bucket: string,
  object: ObjectRecord,
  range: ByteRange,
  algorithm: ChecksumAlgorithm,
): Promise<Received> {
  const source = await openBytes(engine.store, bucket, object, range);
  if (!source) throw new S3Error('OperationAborted');
  const verifier = new Verifier({ checksum: { algorithm } }, engine.hashes, true);
  if (source instanceof Uint8Array) {
    verifier.update(source);
    const measured = verifier.finish();
    return measured.size === 0
      ? measured
      : { ...measured, body: await engine.store.bodies.write(source.slice()) };
  }
  const body = await engine.store.bodies.write(
    (async function* () {
      for await (const chunk of chunksOf(source)) {
        verifier.update(chunk);
        yield chunk;
      }
    })(),
  );
  return { ...verifier.finish(), body };
}
