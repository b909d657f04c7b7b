import type { Change, S3 } from '#s3';

/** A change of a bucket, or of an object in it, by one request. */
export interface BucketChange {
  readonly kind: Change['kind'];
  readonly bucket: string;
  /** Absent when the bucket itself changed. */
  readonly key?: string;
  /** S3's own name for the change, such as `ObjectCreated:Put`, where it has one. */
  readonly eventName?: string;
  readonly versionId?: string;
  readonly requestId: string;
  /** Whether it was done in another tab. */
  readonly elsewhere: boolean;
}

/** The account was emptied, or replaced by one from a file: whatever was known of it no longer holds. */
interface WholeChange {
  readonly kind: 'reset' | 'load';
  readonly elsewhere: boolean;
}

/** Something that changed in an account. */
export type AccountChange = BucketChange | WholeChange;

/** Tells of the changes of an account. */
export interface Announcer {
  /** Reports every change from now on, until the function that it returns is called. */
  listen(listener: (change: AccountChange) => void): () => void;
  /** Tells all tabs that the whole account has changed. */
  announce(kind: WholeChange['kind']): void;
  /** Stops telling and listening in this tab. */
  close(): void;
}

/** What tabs send each other. */
interface Message {
  readonly version: 1;
  readonly changes: readonly AccountChange[];
}

/** Milliseconds in which other tabs are told at most once: about a frame. */
const interval = 16;

/**
 * Tells of the changes that an engine makes, at once, and of those that other tabs make to the same account, a moment
 * later and many together. Where there is no BroadcastChannel, tells of the engine's alone.
 */
export function announceChanges(accountName: string, s3: Pick<S3, 'subscribe'>): Announcer {
  const listeners = new Set<(change: AccountChange) => void>();
  const channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`learn-s3/${accountName}`);
  let waiting: AccountChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const announceHere = (change: AccountChange) => {
    for (const listener of listeners) notify(listener, change);
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    const message: Message = { version: 1, changes: waiting };
    waiting = [];
    channel?.postMessage(message);
  };
  const announce = (change: AccountChange) => {
    announceHere(change);
    if (!channel) return;
    waiting.push(change);
    timer ??= setTimeout(flush, interval);
  };

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) for (const change of data.changes) announceHere({ ...change, elsewhere: true });
  });
  const unsubscribe = s3.subscribe((change) => announce(bucketChange(change)));

  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    announce: (kind) => {
      announce({ kind, elsewhere: false });
      // Sent at once: the page may well be reloaded after this.
      flush();
    },
    close: () => {
      unsubscribe();
      flush();
      channel?.close();
      listeners.clear();
    },
  };
}

function bucketChange({ kind, bucket, key, eventName, versionId, by }: Change): BucketChange {
  return {
    kind,
    bucket,
    ...(key !== undefined && { key }),
    ...(eventName !== undefined && { eventName }),
    ...(versionId !== undefined && { versionId }),
    requestId: by.requestId,
    elsewhere: false,
  };
}

/** A tab with another version of the site may send something else. */
function isMessage(data: unknown): data is Message {
  const { version, changes } = (data ?? {}) as Partial<Record<keyof Message, unknown>>;
  return version === 1 && Array.isArray(changes);
}

/** Calls a listener. If it throws, the others are told all the same. */
function notify(listener: (change: AccountChange) => void, change: AccountChange): void {
  try {
    listener(change);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
