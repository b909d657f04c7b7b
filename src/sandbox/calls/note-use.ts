const uses = new WeakMap<object, () => void>();

/** The prototype of promises whose use is noted. */
const noted = Object.create(Promise.prototype, {
  constructor: {
    configurable: true,
    get(this: object) {
      uses.get(this)?.();
      return Promise;
    },
  },
}) as object;

/**
 * Calls `onUse` whenever somebody waits for `promise`, by `await` or `then`, alone or in a `Promise.all`. Each of these reads
 * the promise's `constructor` first, whether it calls `then` or not. It stays a promise like any other, and its rejection is
 * handled only where the program handles it.
 *
 * @see https://tc39.es/ecma262/#sec-promise-resolve
 */
export function noteUse<Value>(promise: Promise<Value>, onUse: () => void): Promise<Value> {
  uses.set(promise, onUse);
  return Object.setPrototypeOf(promise, noted) as Promise<Value>;
}
