import { joined } from '#shell';
import type { FromWorker } from './messages.ts';

type Printed = Extract<FromWorker, { type: 'print' | 'hint' }>;

/** What goes into one message. Many small pieces go together. */
type Waiting = { readonly pieces: Uint8Array[]; size: number } | { readonly hint: string };

/** Bytes that go into one message: what a screen draws in a moment. */
const share = 64 * 1024;
/** Bytes that may wait. */
const room = 1024 * 1024;

/** What a shell prints, sent no faster than it is drawn: however much that is, the page stays as it was. */
export class PacedOutput {
  readonly #send: (message: Printed) => void;
  #waiting: Waiting[] = [];
  #bytes = 0;
  #isDrawing = false;
  #listeners: (() => void)[] = [];

  constructor(send: (message: Printed) => void) {
    this.#send = send;
  }

  readonly print = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; at += share) this.#add(bytes.subarray(at, at + share));
    this.#next();
  };

  readonly hint = (hint: string): void => {
    this.#waiting.push({ hint });
    this.#next();
  };

  /** To be called once what was sent last is drawn. */
  drawn(): void {
    this.#isDrawing = false;
    this.#next();
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }

  /** Resolves when there is room for more. */
  async hasRoom(): Promise<void> {
    while (this.#bytes > room) await this.#change();
  }

  /** Resolves when all is drawn. */
  async isEmpty(): Promise<void> {
    while (this.#isDrawing || this.#waiting.length > 0) await this.#change();
  }

  /** Forgets what was not sent yet. */
  clear(): void {
    this.#waiting = [];
    this.#bytes = 0;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#listeners.push(resolve));
  }

  #add(piece: Uint8Array): void {
    this.#bytes += piece.length;
    const last = this.#waiting.at(-1);
    if (last && 'pieces' in last && last.size + piece.length <= share) {
      last.pieces.push(piece);
      last.size += piece.length;
    } else this.#waiting.push({ pieces: [piece], size: piece.length });
  }

  #next(): void {
    if (this.#isDrawing) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#isDrawing = true;
    if ('hint' in next) this.#send({ type: 'hint', text: next.hint });
    else {
      this.#bytes -= next.size;
      this.#send({ type: 'print', bytes: joined(next.pieces) });
    }
  }
}
