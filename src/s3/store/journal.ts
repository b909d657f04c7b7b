import { S3Error } from '#protocol/errors';
import type { Bytes } from '#protocol/text';
import { createRecorder, type Recording, type Write } from './recording.ts';
import type { BodyId, Store } from './store.ts';

/** How many write transactions had come through. */
export type Position = number;

/** A store that remembers what was written to it. */
export interface JournaledStore extends Store {
  /** Grows by one with each transaction that writes something, and never shrinks. */
  readonly position: Position;
  /** How far back one can look. */
  readonly earliest: Position;
  /** What was written after one position and up to another, in order. Throws for what is earlier than `earliest`. */
  writesSince(position: Position, until?: Position): Write[];
  /** Begins anew: from now on one can look back to here. Bodies that were kept for looking at are gone. */
  forget(): void;
}

/** How much is remembered; beyond it the oldest is forgotten. */
export interface JournalOptions {
  maxWrites?: number;
  /** How long the bodies may be, together, that no row refers to any longer. */
  maxBytes?: Bytes;
}

/** How many bodies are discarded at once. */
const discardedAtOnce = 1000;

/**
 * Remembers every write that comes through, with the row before it and the row after it. Bodies that are dropped can be
 * read until they are forgotten: where the storage is full, that is at once. What other tabs write is not remembered.
 */
export function journal(
  store: Store,
  { maxWrites = 50_000, maxBytes = 256 * 1024 ** 2 }: JournalOptions = {},
): JournaledStore {
  /** One for each position after `earliest`. */
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
    // What cannot be discarded now is swept away later.
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
  /** Frees space when there is none left, so that the work can be tried again. */
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
