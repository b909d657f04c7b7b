/** What is behind each proxy that a program made; `undefined` once it was revoked. */
const targets = new WeakMap<object, { readonly target: object | undefined }>();
let isQuiet = false;

/** Stands for what is behind a proxy that was revoked: nothing. */
export const revoked = Symbol('revoked');

/** Notes what a proxy was made of, or that it was revoked. */
export function noteTarget(proxy: object, target: object | undefined): void {
  targets.set(proxy, { target });
}

/** The value behind a proxy, or behind proxies of proxies; {@link revoked} behind a revoked one; other values as they are. */
export function unwrap(value: unknown): unknown {
  let inner = value;
  while ((typeof inner === 'object' || typeof inner === 'function') && inner !== null) {
    const known = targets.get(inner);
    if (!known) return inner;
    if (!known.target) return revoked;
    inner = known.target;
  }
  return inner;
}

/** Does `work` without running any trap of the program's proxies: looking at a value must not run the program's code. */
export function withoutTraps<T>(work: () => T): T {
  const before = isQuiet;
  isQuiet = true;
  try {
    return work();
  } finally {
    isQuiet = before;
  }
}

/** Whether traps are not to be run now. */
export function areTrapsQuiet(): boolean {
  return isQuiet;
}
