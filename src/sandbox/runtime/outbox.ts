import type { LogEntry, WorkerBatch, WorkerMessage } from '../messages.ts';

/** How many printed entries one run may send; what is beyond is counted, not kept. */
const logLimit = 20_000;
/** Milliseconds for which messages are gathered before they leave together. */
const gatherTime = 16;
/** Entries after which a batch leaves even from code that never yields. */
const batchSize = 250;
/** Entries that leave at once within one `gatherTime`: what is printed before a loop without end is seen. */
const promptSize = 50;

type Post = (batch: WorkerBatch, transfer: Transferable[]) => void;

/**
 * Sends messages to the page in batches: at once where an answer is awaited, gathered where something is
 * printed. A program that prints in an endless loop neither floods the page nor goes unseen.
 */
export class Outbox {
  readonly #post: Post;
  readonly #later: (callback: () => void, delay: number) => unknown;
  readonly #runId: string;
  #messages: WorkerMessage[] = [];
  #logged = 0;
  #dropped = 0;
  #windowStart = 0;
  #prompt = 0;
  #scheduled = false;

  constructor(port: MessagePort, runId: string) {
    // Bound now, so that a program which replaces either does not get between the worker and the page.
    this.#post = port.postMessage.bind(port) as Post;
    this.#later = setTimeout.bind(globalThis);
    this.#runId = runId;
  }

  print(entry: LogEntry): void {
    this.#logged += 1;
    if (this.#logged > logLimit) {
      this.#dropped += 1;
      if (this.#dropped % 1_000 !== 1) return;
      this.#messages.push({ type: 'dropped', count: this.#dropped });
    } else {
      this.#messages.push(entry);
    }
    const now = performance.now();
    if (now - this.#windowStart > gatherTime) {
      this.#windowStart = now;
      this.#prompt = 0;
    }
    this.#prompt += 1;
    if (this.#prompt <= promptSize || this.#messages.length >= batchSize) this.flush();
    else this.#schedule();
  }

  send(message: WorkerMessage, transfer: Transferable[] = []): void {
    this.#messages.push(message);
    this.flush(transfer);
  }

  flush(transfer: Transferable[] = []): void {
    if (this.#dropped > 0) this.#messages.push({ type: 'dropped', count: this.#dropped });
    if (this.#messages.length === 0) return;
    this.#post({ runId: this.#runId, messages: this.#messages }, transfer);
    this.#messages = [];
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#later(() => {
      this.#scheduled = false;
      this.flush();
    }, gatherTime);
  }
}
