/** After how many macrotask turns without any activity a program is finished. */
const quietTurns = 3;
/** After how many a program that still waits is stuck. More, since not all work that the browser does for it is known. */
export const stuckTurns = 50;

let pending = 0;
let turn: (callback: () => void, delay: number) => unknown = setTimeout;

/** Counts `work` as something the program still waits for, until it settles. */
export function track<T>(work: Promise<T>): Promise<T> {
  pending += 1;
  const settle = () => (pending -= 1);
  work.then(settle, settle);
  return work;
}

/** Whether the program waits for something. */
export const isBusy = (): boolean => pending > 0;

/**
 * Resolves when the program has nothing left to wait for, as Node exits when its event loop is empty: no
 * timer, request, call or digest has been pending for a few turns.
 */
export async function idle(turns = quietTurns): Promise<void> {
  for (let quiet = 0; quiet < turns; quiet += 1) {
    await new Promise<void>((resolve) => turn(resolve, 1));
    if (pending > 0) quiet = -1;
  }
}

/** Counts something that is still to happen. Answers a function that says that it has, or no longer matters. */
export function count(): () => void {
  pending += 1;
  let isCounted = true;
  return () => {
    if (isCounted) pending -= 1;
    isCounted = false;
  };
}

/** Replaces the browser's slow methods with ones that count as activity. To be called before anything replaces the timers. */
export function trackEnvironment(scope: typeof globalThis): void {
  turn = scope.setTimeout.bind(scope);
  // Not every browser takes an opaque origin for a secure context: there may be no WebCrypto to follow.
  if ('subtle' in scope.crypto) trackMethods(scope.crypto.subtle, slowOfCrypto);
  trackMethods(scope.Blob.prototype, ['arrayBuffer', 'text', 'bytes']);
}

const slowOfCrypto = [
  'digest',
  'sign',
  'verify',
  'importKey',
  'encrypt',
  'decrypt',
  'deriveBits',
  'generateKey',
];

function trackMethods(holder: object, names: readonly string[]): void {
  for (const name of names) {
    const original = Reflect.get(holder, name) as ((...args: unknown[]) => Promise<unknown>) | undefined;
    if (!original) continue;
    Object.defineProperty(holder, name, {
      value(this: object, ...args: unknown[]) {
        return track(original.apply(this, args));
      },
      writable: true,
      configurable: true,
    });
  }
}
