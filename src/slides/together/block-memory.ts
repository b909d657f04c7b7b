import type { BlockNews } from '#lesson/block-news';
import type { LogEntry } from '#sandbox';
import { KeptOutput, sizeOf } from '#sandbox/kept-output';
import type { OutputCall } from '#workbench';

/** Remembers of a block what a window that is opened later has to be told: its code, and what its last run printed. */
export class BlockMemory {
  #code: string | undefined;
  #state: Extract<BlockNews, { kind: 'state' }> | undefined;
  #printed = new KeptOutput<LogEntry>();
  #failures: OutputCall[] = [];

  note(news: BlockNews): void {
    if (news.kind === 'code') this.#code = news.code;
    else if (news.kind === 'state') this.#state = news;
    else this.#print(news.call);
  }

  /** What to tell, in this order. */
  get news(): readonly BlockNews[] {
    const print = (call: OutputCall): BlockNews => ({ kind: 'print', call });
    const entry = (one: LogEntry) => print({ call: 'log', entry: one });
    const { first, last, leftOut } = this.#printed;
    return [
      ...(this.#code === undefined ? [] : [{ kind: 'code', code: this.#code } as const]),
      ...(this.#state ? [print({ call: 'clear' })] : []),
      ...first.map(entry),
      ...(leftOut > 0 ? [print({ call: 'skip', count: leftOut })] : []),
      ...last.map(entry),
      ...this.#failures.map(print),
      ...(this.#state ? [this.#state] : []),
    ];
  }

  #print(call: OutputCall): void {
    if (call.call === 'log') this.#printed.set(call.entry.id, call.entry, sizeOf(call.entry));
    else if (call.call === 'erase') this.#printed.delete(call.id);
    else if (call.call === 'skip') this.#printed.skip(call.count);
    else if (call.call === 'failure') this.#failures.push(call);
    else {
      this.#printed = new KeptOutput();
      this.#failures = [];
    }
  }
}
