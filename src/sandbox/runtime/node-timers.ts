import { count } from './activity.ts';

type Callback = (...args: unknown[]) => void;

/** The timers of the worker itself. */
interface Native {
  readonly set: (callback: () => void, delay?: number) => number;
  readonly clear: (id: number) => void;
}

const timers = new Map<number, Timeout>();

/**
 * What Node's `setTimeout` and `setInterval` answer: an object that can be told not to keep the program running. It reads as a
 * number where one is wanted.
 *
 * @see https://nodejs.org/api/timers.html#class-timeout
 */
class Timeout {
  readonly #native: Native;
  readonly #start: () => number;
  #id: number;
  #isOver = false;
  #isCounted = true;
  #ended: () => void;

  constructor(native: Native, callback: Callback, delay: number | undefined, repeats: boolean) {
    this.#native = native;
    this.#start = () => {
      const id = native.set(() => {
        if (repeats) this.#id = this.#start();
        else this.close();
        callback();
      }, delay);
      timers.delete(this.#id);
      timers.set(id, this);
      return id;
    };
    this.#ended = count();
    this.#id = 0;
    this.#id = this.#start();
  }

  /** Ends the timer. */
  close(): this {
    this.#native.clear(this.#id);
    timers.delete(this.#id);
    this.#isOver = true;
    this.#ended();
    return this;
  }

  /** Lets the program end before the timer does. */
  unref(): this {
    this.#isCounted = false;
    this.#ended();
    return this;
  }

  ref(): this {
    if (!this.#isCounted && !this.#isOver) this.#ended = count();
    this.#isCounted = true;
    return this;
  }

  hasRef(): boolean {
    return this.#isCounted;
  }

  /** Starts the timer again. */
  refresh(): this {
    this.#native.clear(this.#id);
    if (!this.#isOver) this.#id = this.#start();
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** What Node's `setImmediate` answers. */
class Immediate extends Timeout {}

/** Gives a scope Node's timers, which count as activity unless they are told not to. */
export function replaceTimers(scope: typeof globalThis): void {
  const native: Native = {
    set: scope.setTimeout.bind(scope) as Native['set'],
    clear: scope.clearTimeout.bind(scope),
  };
  const make =
    (Kind: typeof Timeout, repeats: boolean) =>
    (callback: unknown, delay?: unknown, ...args: unknown[]) =>
      new Kind(native, bound(callback, args), milliseconds(delay), repeats);
  const immediate = make(Immediate, false);
  const clear = (timer: unknown) => {
    if (timer instanceof Timeout) timer.close();
    else if (typeof timer === 'number' || typeof timer === 'string') timers.get(Number(timer))?.close();
  };
  Object.assign(scope, {
    setTimeout: make(Timeout, false),
    setInterval: make(Timeout, true),
    setImmediate: (callback: unknown, ...args: unknown[]) => immediate(callback, 0, ...args),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  });
}

function bound(callback: unknown, args: readonly unknown[]): Callback {
  if (typeof callback === 'function') return () => void Reflect.apply(callback, undefined, args);
  const received = callback === undefined ? 'undefined' : `type ${typeof callback}`;
  const message = `The "callback" argument must be of type function. Received ${received}`;
  throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
}

/** Node takes a delay that is invalid or too long for 1 ms. */
function milliseconds(delay: unknown): number {
  const number = Number(delay);
  return number >= 1 && number <= 2_147_483_647 ? Math.trunc(number) : 1;
}
