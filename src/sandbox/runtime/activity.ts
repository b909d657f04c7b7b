/** How many macrotask turns without any activity make a program finished. */
const quietTurns = 3;

let pending = 0;
let turn: (callback: () => void, delay: number) => unknown = setTimeout;

/** Counts `work` as something the program still waits for, until it settles. */
export function track<T>(work: Promise<T>): Promise<T> {
  pending += 1;
  const settle = () => (pending -= 1);
  work.then(settle, settle);
  return work;
}

/**
 * Resolves when the program has nothing left to wait for, as Node leaves when its event loop is empty: no
 * timer, request, call or digest has been pending for a few turns.
 */
export async function idle(): Promise<void> {
  for (let quiet = 0; quiet < quietTurns; quiet += 1) {
    await new Promise<void>((resolve) => turn(resolve, 1));
    if (pending > 0) quiet = -1;
  }
}

/** Replaces timers and WebCrypto's methods by ones that count as activity. */
export function trackEnvironment(scope: typeof globalThis): void {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = scope;
  const timers = new Set<number>();
  turn = setTimeout.bind(scope);

  const ended = (id: number) => {
    if (timers.delete(id)) pending -= 1;
  };
  const started = (id: number) => {
    timers.add(id);
    pending += 1;
    return id;
  };
  const trackedTimeout = (handler: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const id = setTimeout(() => {
      ended(id);
      handler(...args);
    }, delay) as unknown as number;
    return started(id);
  };
  const trackedInterval = (handler: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
    started(setInterval(handler, delay, ...args) as unknown as number);
  const clear = (original: (id: number) => void) => (id: number) => {
    ended(id);
    original(id);
  };

  Object.assign(scope, {
    setTimeout: trackedTimeout,
    setInterval: trackedInterval,
    clearTimeout: clear(clearTimeout.bind(scope)),
    clearInterval: clear(clearInterval.bind(scope)),
  });
  // An opaque origin is no secure context everywhere: there may be no WebCrypto to follow.
  if ('subtle' in scope.crypto) trackDigests(scope.crypto.subtle);
}

function trackDigests(subtle: SubtleCrypto): void {
  const methods = subtle as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  for (const name of [
    'digest',
    'sign',
    'verify',
    'importKey',
    'encrypt',
    'decrypt',
    'deriveBits',
    'generateKey',
  ]) {
    const original = methods[name]?.bind(subtle);
    if (original)
      Object.defineProperty(subtle, name, { value: (...args: unknown[]) => track(original(...args)) });
  }
}
