import { noteUse } from './note-use.ts';

/** A call whose answer takes time, with the place that made it. */
export interface WatchedCall {
  /** What people call it: `PutObjectCommand`, `writeFile`. */
  readonly what: string;
  /** Its stack leads to the place of the call. */
  readonly site: Error;
}

/** What became of the calls of a program that may not have waited for them. */
export interface CallNotes {
  /** Calls that nobody ever waited for, in the order in which they were made. */
  readonly notAwaited: readonly WatchedCall[];
  /** The first call that went on, or was made, after the last line of the program was done. */
  readonly inFlight: WatchedCall | undefined;
}

interface Entry extends WatchedCall {
  isRejected: boolean;
}

/** How many calls that nobody waited for are remembered. Any beyond these repeat the same mistake. */
const mostUnused = 1_000;

/** Keeps a ledger of the calls that a program makes, and of whether it waits for them. Knows nothing of where it runs. */
export class CallLedger {
  readonly #unused = new Set<Entry>();
  readonly #pending = new Set<Entry>();
  #inFlight: WatchedCall | undefined;
  #isTopLevelOver = false;
  #isAside = false;

  /** Follows a call. The promise that is answered is the one to hand to the program. */
  watch<Value>(what: string, site: Error, promise: Promise<Value>): Promise<Value> {
    const call: Entry = { what, site, isRejected: false };
    this.#pending.add(call);
    if (this.#isTopLevelOver) this.#inFlight ??= call;
    const watched = promise.then(
      (value) => {
        this.#pending.delete(call);
        return value;
      },
      (error: unknown) => {
        this.#pending.delete(call);
        call.isRejected = true;
        throw error;
      },
    );
    if (this.#unused.size < mostUnused) this.#unused.add(call);
    return noteUse(watched, () => this.#isAside || this.#unused.delete(call));
  }

  /** Runs what looks at promises but does not wait for them: what prints them. */
  aside<Value>(action: () => Value): Value {
    this.#isAside = true;
    try {
      return action();
    } finally {
      this.#isAside = false;
    }
  }

  /** Whether a call has not been answered yet. */
  get hasPending(): boolean {
    return this.#pending.size > 0;
  }

  /** To be called when the program's last line is done. */
  topLevelEnded(): void {
    this.#isTopLevelOver = true;
    [this.#inFlight] = this.#pending;
  }

  /** What there is to say when the program has ended. */
  notes(): CallNotes {
    return { notAwaited: [...this.#unused], inFlight: this.#inFlight };
  }

  /**
   * What there is to say when an error has ended the program: a call may have been left alone because of it, so that only
   * those are named whose own error nobody waited for.
   */
  notesOnFailure(): CallNotes {
    const notAwaited = [...this.#unused].filter(({ isRejected }) => isRejected);
    return { notAwaited, inFlight: undefined };
  }
}
