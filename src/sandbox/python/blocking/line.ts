import type { PageMessage } from '../../messages.ts';
import type { Awaited, BytesAt, Head, Marks } from './marks.ts';

/** Milliseconds between two looks: few at first, more when the wait is long. */
const pause = { least: 1, most: 40, share: 0.1 };

/** A worker's line to its frame, on which it waits without going back to its event loop. */
export class BlockingLine {
  readonly #tell: (what: { readonly awaits: Awaited }) => void;
  readonly #rest = restful();
  // Taken before the worker is sealed: no program gets hold of them.
  readonly #Request = XMLHttpRequest;
  readonly #now = performance.now.bind(performance);
  #marks: Marks;
  #waits = 0;

  /** To be made before the worker is sealed. `marks` come from the frame. */
  constructor(port: MessagePort, marks: Marks) {
    this.#tell = port.postMessage.bind(port) as (what: { readonly awaits: Awaited }) => void;
    this.#marks = marks;
  }

  /**
   * Waits for something.
   *
   * @param send Called once the frame is told what is awaited: asks the page for it.
   * @returns What the page has answered; `undefined` where there is nothing in it.
   */
  wait(awaited: Awaited, send?: () => void): PageMessage | undefined {
    this.#tell({ awaits: awaited });
    send?.();
    const [answered, isEmpty] = this.#marks.waits[this.#waits] ?? ['', ''];
    this.#waits += 1;
    const start = this.#now();
    while (!this.#isRevoked(answered)) {
      this.#rest(Math.min(pause.most, Math.max(pause.least, (this.#now() - start) * pause.share)));
    }
    if (this.#waits < this.#marks.waits.length && this.#isRevoked(isEmpty)) return undefined;
    const digits = Array.from({ length: 32 }, (_, digit) =>
      [0, 1, 2, 3]
        .reduce((sum, bit) => sum * 2 + Number(this.#isRevoked(this.#marks.bits[digit * 4 + bit] ?? '')), 0)
        .toString(16),
    );
    const uuid = digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    const { answer, marks } = unpackHead(this.#read(this.#marks.prefix + uuid) ?? new ArrayBuffer(4));
    this.#marks = marks;
    this.#waits = 0;
    return answer as PageMessage | undefined;
  }

  #isRevoked(address: string): boolean {
    return this.#read(address) === undefined;
  }

  /** What is at an address; `undefined` where nothing is. */
  #read(address: string): ArrayBuffer | undefined {
    const request = new this.#Request();
    request.open('GET', address, false);
    request.responseType = 'arraybuffer';
    try {
      request.send();
    } catch {
      return undefined;
    }
    return request.status === 200
      ? ((request.response as ArrayBuffer | null) ?? new ArrayBuffer(0))
      : undefined;
  }
}

/** A file of the frame's, taken apart. */
function unpackHead(file: ArrayBuffer): Head {
  const [length = 0] = new Uint32Array(file, 0, 1);
  const start = 4 + length;
  const text = new TextDecoder().decode(new Uint8Array(file, 4, length));
  return JSON.parse(text, (_, value: unknown): unknown =>
    isBytes(value) ? new Uint8Array(file, start + value.$bytes[0], value.$bytes[1]) : value,
  ) as Head;
}

function isBytes(value: unknown): value is BytesAt {
  return typeof value === 'object' && value !== null && '$bytes' in value;
}

/** A rest in which the worker uses no time of the processor, where the browser has one. */
function restful(): (milliseconds: number) => void {
  try {
    // Memory that is shared with nobody: it is only there to be waited on.
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    const cell = new Int32Array(memory.buffer);
    const wait = Atomics.wait.bind(Atomics);
    wait(cell, 0, 0, 0);
    return (milliseconds) => void wait(cell, 0, 0, milliseconds);
  } catch {
    const now = performance.now.bind(performance);
    return (milliseconds) => {
      for (const end = now() + milliseconds; now() < end;);
    };
  }
}
