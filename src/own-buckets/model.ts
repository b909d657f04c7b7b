import { type ReadonlySignal, signal } from '@preact/signals';
import type { RealConnection } from '#connections/real';
import type { BucketContent } from './content.ts';
import { deleteBucket, deleteThings, type Refusal, type Things } from './delete-things.ts';
import { createOwnClients } from './own-client.ts';
import { readContent } from './read-content.ts';
import { describeDeletion } from './describe.ts';

/** Something that takes a while. */
export interface Work {
  readonly what: 'looking' | 'deleting';
  readonly done: number;
  /** How much there is to do altogether, if that is known. */
  readonly of?: number;
  /** Cancels the work. What is done stays done. */
  readonly cancel: () => void;
}

/** What is known about one of the reader's buckets. It stays on the screen until the bucket is read again. */
export interface BucketState {
  readonly bucket: string;
  readonly content?: BucketContent;
  readonly work?: Work | undefined;
  /** How the last deletion went. */
  readonly said?: string | undefined;
  readonly refusals: readonly Refusal[];
  readonly isGone?: boolean;
}

/** Reads the reader's buckets, and deletes what a person has confirmed. */
export interface OwnBucketsModel {
  readonly buckets: ReadonlySignal<readonly BucketState[]>;
  readonly lookAtAll: () => Promise<void>;
  readonly look: (bucket: string) => Promise<void>;
  /** Deletes things, then reads the bucket again. */
  readonly delete: (bucket: string, things: Things) => Promise<void>;
  /** Deletes the bucket itself, which must be empty. */
  readonly deleteBucket: (bucket: string) => Promise<void>;
  /** Ends what is under way, since the page no longer shows it. */
  readonly close: () => void;
}

/** Makes the model for a connection. It sends nothing by itself. */
export function createModel(connection: RealConnection): OwnBucketsModel {
  const { look: lookClient, act } = createOwnClients(connection);
  const closing = new AbortController();
  const buckets = signal<readonly BucketState[]>(
    connection.buckets.map((bucket) => ({ bucket, refusals: [] })),
  );
  const change = (bucket: string, to: (before: BucketState) => BucketState) => {
    buckets.value = buckets.peek().map((state) => (state.bucket === bucket ? to(state) : state));
  };
  /** Does one thing at a time with a bucket, shows its progress, and lets it be cancelled. */
  const during = async (
    bucket: string,
    begun: Pick<Work, 'what' | 'of'>,
    work: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<Partial<BucketState>>,
  ) => {
    if (buckets.peek().find((state) => state.bucket === bucket)?.work) return;
    const cancelling = new AbortController();
    const show = (done: number) =>
      change(bucket, (before) => ({
        ...before,
        work: { ...begun, done, cancel: () => cancelling.abort() },
      }));
    show(0);
    const result = await work(AbortSignal.any([closing.signal, cancelling.signal]), show).catch(
      (error: unknown): Partial<BucketState> =>
        cancelling.signal.aborted ? { said: 'You cancelled it.' } : { refusals: [refusalOf(bucket, error)] },
    );
    change(bucket, (before) => ({ ...before, ...result, work: undefined }));
  };
  const look = (bucket: string) =>
    during(bucket, { what: 'looking' }, async (signal, onProgress) => {
      const content = await readContent(bucket, { client: lookClient, signal, onProgress });
      return { content, isGone: content.unread.some(({ code }) => code === 'NoSuchBucket') };
    });
  const forget = (bucket: string) =>
    change(bucket, (before) => ({ ...before, said: undefined, refusals: [], isGone: false }));

  return {
    buckets,
    lookAtAll: async () => {
      for (const bucket of connection.buckets) {
        forget(bucket);
        await look(bucket);
        if (closing.signal.aborted) return;
      }
    },
    look: async (bucket) => {
      forget(bucket);
      await look(bucket);
    },
    delete: async (bucket, things) => {
      const of = things.versions.length + things.uploads.length;
      forget(bucket);
      await during(bucket, { what: 'deleting', of }, async (signal, onProgress) => {
        const deletion = await deleteThings(bucket, things, { client: act, signal, onProgress });
        return { said: describeDeletion(deletion, of), refusals: deletion.refusals };
      });
      await look(bucket);
    },
    deleteBucket: async (bucket) => {
      forget(bucket);
      await during(bucket, { what: 'deleting' }, async () => {
        await deleteBucket(bucket, act);
        const content = { bucket, versions: [], uploads: [], unread: [], isOfSetUp: undefined };
        return { isGone: true, content, said: 'The bucket is deleted.' };
      });
    },
    close: () => closing.abort(),
  };
}

function refusalOf(key: string, error: unknown): Refusal {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { key, code: name, message };
}
