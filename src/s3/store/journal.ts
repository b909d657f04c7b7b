import { S3Error } from '#protocol/errors';
import type { Bytes } from '#protocol/text';
import { createRecorder, type Recording, type Write } from './recording.ts';
import type { BodyId, Store } from './store.ts';

/** The number of write transactions that have succeeded. */
export type Position = number;

/** A store that remembers what was written to it. */
export interface JournaledStore extends Store {
  /** Grows by one with each transaction that writes something, and never shrinks. */
  readonly position: Position;
  /** The earliest position that is still remembered. */
  readonly earliest: Position;
  /** What was written after one position and up to another, in order. Throws for a position before `earliest`. */
  writesSince(position: Position, until?: Position): Write[];
  /** Begins again: `earliest` is now the current position. Bodies that were kept only for the journal are gone. */
  forget(): void;
}

/** How much is remembered; beyond these limits the oldest writes are forgotten. */
export interface JournalOptions {
  maxWrites?: number;
  /** The total length of remembered bodies that no row refers to any longer. */
  maxBytes?: Bytes;
}

/** The number of bodies to discard at once. */
const discardedAtOnce = 1000;

/**
 * Remembers every successful write, with the row before and after it. Dropped bodies can be read until they are forgotten; when
 * the storage is full, everything is forgotten at once. What other tabs write is not remembered.
 */
export function journal(
  store: Store,
  { maxWrites = 50_000, maxBytes = 256 * 1024 ** 2 }: JournalOptions = {},
): JournaledStore {
  /** One recording for each position after `earliest`. */
  const recordings: Recording[] = [];
  let position: Position = 0;
  let writeCount = 0;
  let retiredBytes: Bytes = 0;

  const discard = async (ids: readonly BodyId[]) => {
    for (let from = 0; from < ids.length; from += discardedAtOnce) {
      await store.bodies.discard(...ids.slice(from, from + discardedAtOnce));
    }
  };
  const forgetOldest = (count: number) => {
    const oldest = recordings.splice(0, count);
    for (const { writes, retiredSize } of oldest) {
      writeCount -= writes.length;
      retiredBytes -= retiredSize;
    }
    // Whatever cannot be discarded now is swept away later.
    discard(oldest.flatMap(({ retired }) => retired)).catch(() => undefined);
  };
  const forget = () => forgetOldest(recordings.length);
  const remember = (recording: Recording) => {
    position += 1;
    recordings.push(recording);
    writeCount += recording.writes.length;
    retiredBytes += recording.retiredSize;
    if (recording.isCut) forget();
    while (writeCount > maxWrites || retiredBytes > maxBytes) forgetOldest(1);
  };
  /** Frees space if none is left, so that the caller can try again. */
  const makingRoom = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof S3Error && error.code === 'InsufficientStorage') forget();
      throw error;
    }
  };

  return {
    transact: (mode, work) =>
      mode === 'read'
        ? store.transact(mode, work)
        : makingRoom(async () => {
            const recorder = createRecorder(maxWrites);
            const result = await store.transact(mode, (tx) => work(recorder.of(tx)));
            const recording = recorder.finish();
            if (recording) remember(recording);
            return result;
          }),
    bodies: { ...store.bodies, write: (body) => makingRoom(() => store.bodies.write(body)) },
    close: () => store.close(),
    async clear() {
      await store.clear();
      position += 1;
      forget();
    },
    get position() {
      return position;
    },
    get earliest() {
      return position - recordings.length;
    },
    writesSince(after, until = position) {
      const earliest = position - recordings.length;
      if (after < earliest) throw new Error(`The journal goes back to ${earliest} only, not to ${after}.`);
      return recordings.slice(after - earliest, until - earliest).flatMap(({ writes }) => writes);
    },
    forget,
  };
}
