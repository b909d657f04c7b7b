import type { LogEntry, WorkerBatch, WorkerMessage } from '../messages.ts';
import { outputLimits } from '../output-limits.ts';
import type { Screen } from './terminal/terminal.ts';

/** Milliseconds in which messages are gathered before they leave together: at first, and once a run has printed very much. */
const gatherTime = { first: 16, later: 250 };
/** Entries after which a batch leaves even from code that never yields. */
const batchSize = 250;
/** How many entries of one `gatherTime` leave at once, so that what is printed before an endless loop is seen. */
const promptSize = 50;

type Post = (batch: WorkerBatch, transfer: Transferable[]) => void;

/** Something printed, read when it leaves: until then it may change. */
interface Printed {
  readonly id: number;
  readonly size: number;
  read(): LogEntry;
}

/**
 * Sends messages to the page in batches: at once where an answer is awaited, gathered where something is
 * printed. A program that prints in an endless loop neither floods the page nor goes unseen: once the beginning is full,
 * only the last entries of what is printed leave, a few times a second.
 */
export class Outbox implements Screen {
  readonly #post: Post;
  readonly #later: (callback: () => void, delay: number) => unknown;
  readonly #now: () => number;
  readonly #runId: string;
  /** What is to leave, by its number: an entry, or nothing to print for one that was erased. */
  #pending = new Map<number, { readonly printed?: Printed; readonly size: number }>();
  #pendingSize = 0;
  #isCleared = false;
  #skipped = 0;
  #lastId = 0;
  #sentId = 0;
  #first = { entries: 0, characters: 0 };
  #sentAt = 0;
  #windowStart = 0;
  #prompt = 0;
  #scheduled = false;

  constructor(port: MessagePort, runId: string) {
    // Bound now, so that a program that replaces one of them does not get between the worker and the page.
    this.#post = port.postMessage.bind(port) as Post;
    this.#later = setTimeout.bind(globalThis);
    this.#now = performance.now.bind(performance);
    this.#runId = runId;
  }

  print(printed: Printed): void {
    const { id, size } = printed;
    const wasFull = this.#isFull();
    const known = this.#pending.get(id);
    this.#pending.set(id, { printed, size });
    this.#pendingSize += size - (known?.size ?? 0);
    this.#lastId = Math.max(this.#lastId, id);
    // What belongs to the beginning leaves before the end is counted.
    if (!wasFull && this.#isFull()) this.flush();
    else if (wasFull) this.#forgetFirst();
    this.#leave();
  }

  erase(id: number): void {
    this.#pendingSize -= this.#pending.get(id)?.size ?? 0;
    this.#pending.set(id, { size: 0 });
    this.#leave();
  }

  clear(): void {
    this.#pending.clear();
    this.#pendingSize = this.#skipped = 0;
    this.#first = { entries: 0, characters: 0 };
    this.#isCleared = true;
    this.#leave();
  }

  send(message: WorkerMessage, transfer: Transferable[] = []): void {
    this.#post({ runId: this.#runId, messages: [...this.#take(), message] }, transfer);
  }

  flush(): void {
    const messages = this.#take();
    if (messages.length > 0) this.#post({ runId: this.#runId, messages }, []);
  }

  /** Whether the beginning of what is printed has left: from now on the end is what counts. */
  #isFull(): boolean {
    const { entries, characters } = this.#first;
    const waiting = this.#lastId - this.#sentId;
    return entries + waiting > outputLimits.first || characters + this.#pendingSize > outputLimits.characters;
  }

  #forgetFirst(): void {
    for (const [id, { size }] of this.#pending) {
      const isOver = this.#pending.size > outputLimits.last || this.#pendingSize > outputLimits.characters;
      if (!isOver || id === this.#lastId) return;
      this.#pending.delete(id);
      this.#pendingSize -= size;
      if (id > this.#sentId) this.#skipped += 1;
    }
  }

  #leave(): void {
    const now = this.#now();
    if (now - this.#windowStart > gatherTime.first) {
      this.#windowStart = now;
      this.#prompt = 0;
    }
    this.#prompt += 1;
    const isFull = this.#isFull();
    const isDue = now - this.#sentAt > gatherTime.later;
    const isPrompt = !isFull && (this.#prompt <= promptSize || this.#pending.size >= batchSize);
    if (isDue || isPrompt) this.flush();
    else this.#schedule(isFull ? gatherTime.later : gatherTime.first);
  }

  #schedule(delay: number): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#later(() => {
      this.#scheduled = false;
      this.flush();
    }, delay);
  }

  #take(): WorkerMessage[] {
    const messages: WorkerMessage[] = [];
    if (this.#isCleared) messages.push({ type: 'clear' });
    if (this.#skipped > 0) messages.push({ type: 'skipped', count: this.#skipped });
    for (const [id, { printed, size }] of this.#pending) {
      messages.push(printed ? printed.read() : { type: 'erased', id });
      if (id > this.#sentId) this.#first.entries += 1;
      this.#first.characters += size;
    }
    this.#pending.clear();
    this.#pendingSize = this.#skipped = 0;
    this.#isCleared = false;
    this.#sentId = this.#lastId;
    this.#sentAt = this.#now();
    return messages;
  }
}
