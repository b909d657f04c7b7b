import { EventEmitter } from 'events';

interface Options {
  readonly input: AsyncIterable<Uint8Array | string>;
}

/** Why a program cannot ask: the error when it asks. */
const noKeyboard =
  'Nothing can be typed into a program here. Write the answer into the code, or read it from a file.';

/**
 * The lines of a stream: by `for await`, or by the events `line` and `close`.
 *
 * @see https://nodejs.org/api/readline.html#class-interfaceconstructor
 */
export class Interface extends EventEmitter {
  readonly #lines: AsyncGenerator<string, void>;
  #isStarted = false;
  #isClosed = false;

  constructor({ input }: Options) {
    super();
    this.#lines = linesOf(input);
    // A program that listens for events gets the lines without asking for them.
    setImmediate(() => void this.#emitLines());
  }

  [Symbol.asyncIterator](): AsyncGenerator<string, void> {
    this.#isStarted = true;
    return this.#lines;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.emit('close');
  }

  question(): never {
    throw new Error(noKeyboard);
  }

  setPrompt(): void {
    // There is nobody to prompt.
  }

  prompt(): void {
    throw new Error(noKeyboard);
  }

  async #emitLines(): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    for await (const line of this.#lines) {
      if (this.#isClosed) break;
      this.emit('line', line);
    }
    this.close();
  }
}

async function* linesOf(input: Options['input']): AsyncGenerator<string, void> {
  if (!(Symbol.asyncIterator in Object(input))) throw new Error(noKeyboard);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** Reads lines. In Node's older form, the only parameter is the stream itself. */
export const createInterface = (options: Options | Options['input']): Interface =>
  new Interface('input' in options ? options : { input: options });
