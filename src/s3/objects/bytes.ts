import { S3Error } from '#protocol/errors';
import type { Bytes, Octets } from '#protocol/text';
import type { ByteRange } from '../http/range.ts';
import type { ObjectRecord, PartRecord } from '../store/records.ts';
import type { Bodies, BodyId, Store, Transaction } from '../store/store.ts';

/** A range of one body. */
interface Piece extends ByteRange {
  body: BodyId;
}

/** Drops an object's bytes, whether they are in one body or in parts. */
export async function dropBytes(tx: Transaction, bucket: string, object: ObjectRecord): Promise<void> {
  if (object.body !== undefined) await tx.dropBody(object.body);
  if (object.manifest === undefined) return;
  for (const { body } of await partsOf(tx, bucket, object)) if (body !== undefined) await tx.dropBody(body);
  await tx.delete('manifests', bucket, object.manifest);
}

/** The parts that contain an object's bytes; none if they are in one body. */
export async function partsOf(
  tx: Transaction,
  bucket: string,
  object: ObjectRecord,
): Promise<readonly PartRecord[]> {
  if (object.manifest === undefined) return [];
  return (await tx.get('manifests', bucket, object.manifest))?.parts ?? [];
}

/** The bytes of an object in this range; `undefined` if they are gone because the object was replaced meanwhile. */
export async function openBytes(
  store: Store,
  bucket: string,
  object: ObjectRecord,
  { from, until }: ByteRange,
): Promise<Octets | ReadableStream<Octets> | undefined> {
  if (from === until) return new Uint8Array();
  if (object.body !== undefined) return store.bodies.read(object.body, from, until);
  const parts = await store.transact('read', (tx) => partsOf(tx, bucket, object));
  const pieces = piecesOf(parts, { from, until });
  const [first, ...others] = pieces;
  if (!first) return undefined;
  const start = await store.bodies.read(first.body, first.from, first.until);
  return start && (others.length === 0 ? start : joined(store.bodies, start, others));
}

function piecesOf(parts: readonly PartRecord[], { from, until }: ByteRange): Piece[] {
  const pieces: Piece[] = [];
  let begin: Bytes = 0;
  for (const { body, size } of parts) {
    const piece = { from: Math.max(0, from - begin), until: Math.min(size, until - begin) };
    if (body !== undefined && piece.from < piece.until) pieces.push({ body, ...piece });
    begin += size;
  }
  return pieces;
}

/** The bodies one after the other, each opened when its turn comes. */
function joined(
  bodies: Bodies,
  start: Octets | ReadableStream<Octets>,
  pieces: readonly Piece[],
): ReadableStream<Octets> {
  const chunks = (async function* () {
    yield* chunksOf(start);
    for (const { body, from, until } of pieces) {
      const next = await bodies.read(body, from, until);
      if (!next)
        throw new S3Error('InternalError', { message: 'The object was replaced while it was read.' });
      yield* chunksOf(next);
    }
  })();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** The bytes in chunks, as they arrive. */
export async function* chunksOf(source: Octets | ReadableStream<Octets>): AsyncGenerator<Octets> {
  if (source instanceof Uint8Array) {
    yield source;
    return;
  }
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
