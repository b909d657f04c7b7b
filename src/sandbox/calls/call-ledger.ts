import { noteUse } from './note-use.ts';

/** A call whose answer takes time, with the place that made it. */
export interface WatchedCall {
  /** What people call it: `PutObjectCommand`, `writeFile`. */
  readonly what: string;
  /** Its stack leads to the place of the call. */
  readonly site: Error;
}

/** The calls of a program that it may not have waited for. */
export interface CallNotes {
  /** Calls that nobody ever waited for, in the order in which they were made. */
  readonly notAwaited: readonly WatchedCall[];
  /** The first call that was still under way, or was only made, after the program's last line. */
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

  /** Follows a call. Answers the promise that the program is to get. */
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

  /** Runs code that looks at promises, to print them, without waiting for them. */
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
   * What there is to say when an error has ended the program. Because of it, the program may not have come to wait for a
   * call; so only calls are named that failed themselves and that nobody waited for.
   */
  notesOnFailure(): CallNotes {
    const notAwaited = [...this.#unused].filter(({ isRejected }) => isRejected);
    return { notAwaited, inFlight: undefined };
  }
}
