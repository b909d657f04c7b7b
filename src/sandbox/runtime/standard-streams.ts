import { columns, rows, type Terminal } from './terminal/terminal.ts';

type Callback = (error?: Error | null) => void;
type Chunk = string | ArrayBufferView;

/** What programs use of a stream that is a terminal. */
export interface StandardStream {
  readonly isTTY: true;
  readonly fd: number;
  readonly columns: number;
  readonly rows: number;
  readonly writable: true;
  write(chunk: Chunk, encodingOrCallback?: unknown, callback?: Callback): boolean;
  [method: string]: unknown;
}

/**
 * `process.stdout` or `process.stderr`, as they are in Node on a terminal of 80 columns, which the output is.
 *
 * @see https://nodejs.org/api/tty.html#class-ttywritestream
 */
export function createStandardStream(terminal: Terminal, level: 'log' | 'error'): StandardStream {
  const decoder = new TextDecoder();
  const soon = queueMicrotask.bind(globalThis);
  const write = (chunk: Chunk, ...rest: unknown[]): boolean => {
    if (typeof chunk !== 'string' && !ArrayBuffer.isView(chunk)) throw wrongChunk(chunk);
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    terminal.write(text, { level });
    const callback = rest.find((one) => typeof one === 'function') as Callback | undefined;
    if (callback) soon(() => callback());
    return true;
  };
  /** Writes an escape sequence, and answers as the methods of a terminal do in Node. */
  const control = (sequence: string, rest: readonly unknown[]) => write(sequence, ...rest);
  const step = (count: number, forth: string, back: string) =>
    count === 0 ? '' : `\x1b[${Math.abs(count)}${count > 0 ? forth : back}`;
  const stream: StandardStream = {
    isTTY: true,
    fd: level === 'log' ? 1 : 2,
    columns,
    rows,
    writable: true,
    write,
    end: (...rest: unknown[]) => {
      const [chunk] = rest;
      if (typeof chunk === 'string' || ArrayBuffer.isView(chunk)) write(chunk, ...rest.slice(1));
      return stream;
    },
    clearLine: (direction: number, ...rest: unknown[]) =>
      control(direction < 0 ? '\x1b[1K' : direction > 0 ? '\x1b[0K' : '\x1b[2K', rest),
    clearScreenDown: (...rest: unknown[]) => control('\x1b[0J', rest),
    cursorTo: (x: number, y?: unknown, ...rest: unknown[]) =>
      control(typeof y === 'number' ? `\x1b[${y + 1};${x + 1}H` : `\x1b[${x + 1}G`, [y, ...rest]),
    moveCursor: (dx: number, dy: number, ...rest: unknown[]) =>
      control(step(dx, 'C', 'D') + step(dy, 'B', 'A'), rest),
    getWindowSize: () => [columns, rows],
    getColorDepth: () => 24,
    hasColors: (count: unknown = 16) => typeof count !== 'number' || count <= 2 ** 24,
  };
  // None of the events ever happens here: there is no back pressure, and no error.
  for (const name of ['on', 'once', 'off', 'addListener', 'removeListener', 'removeAllListeners']) {
    stream[name] = () => stream;
  }
  return stream;
}

function wrongChunk(chunk: unknown): TypeError {
  const kind = chunk === null ? 'null' : typeof chunk;
  const message = `The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${kind}`;
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
}
