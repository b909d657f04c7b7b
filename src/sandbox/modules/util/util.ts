/**
 * `node:util`.
 *
 * @see https://nodejs.org/api/util.html
 */
import { parseArgs } from '@pkgjs/parseargs';
import { inspecting } from '../run-globals.ts';
import { deepEqual } from './deep-equal.ts';
import * as types from './types.ts';

export { parseArgs, types };
export const { format, formatWithOptions, inspect, stripVTControlCharacters } = inspecting();
export const { TextDecoder, TextEncoder } = globalThis;

type AnyFunction = (...args: unknown[]) => unknown;
type NodeCallback = (error: Error | null, value?: unknown) => void;
const customPromisify = Symbol.for('nodejs.util.promisify.custom');

/** Turns a function that takes a callback last into one that answers a promise. */
export function promisify(original: AnyFunction): AnyFunction {
  const own = Reflect.get(original, customPromisify) as AnyFunction | undefined;
  if (own) return own;
  return function (this: unknown, ...args: unknown[]) {
    return new Promise((resolve, reject) => {
      const done: NodeCallback = (error, value) => {
        if (error) reject(error);
        else resolve(value);
      };
      original.call(this, ...args, done);
    });
  };
}
promisify.custom = customPromisify;

/** Turns a function that answers a promise into one that takes a callback last. */
export const callbackify = (original: (...args: unknown[]) => Promise<unknown>) =>
  function (this: unknown, ...args: unknown[]): void {
    const done = args.pop() as NodeCallback;
    original.apply(this, args).then(
      (value) => setImmediate(() => done(null, value)),
      (error: unknown) =>
        setImmediate(() => done((error ?? new Error('The promise was rejected with nothing.')) as Error)),
    );
  };

/** Makes the prototype of one class inherit from another's. */
export const inherits = (
  child: { prototype: object; super_?: unknown },
  parent: { prototype: object },
): void => {
  child.super_ = parent;
  Object.setPrototypeOf(child.prototype, parent.prototype);
};

/** Has a function warn once that it should no longer be used. */
export function deprecate(original: AnyFunction, message: string, code?: string): AnyFunction {
  let isToWarn = true;
  return function (this: unknown, ...args: unknown[]) {
    if (isToWarn) process.emitWarning(message, 'DeprecationWarning', code);
    isToWarn = false;
    return original.apply(this, args);
  };
}

/** Says nothing: there is no `NODE_DEBUG` here. */
export const debuglog = (): AnyFunction => Object.assign(() => undefined, { enabled: false });
export { debuglog as debug };

/** Whether two values are the same in all that they hold. */
export const isDeepStrictEqual = (one: unknown, other: unknown): boolean => deepEqual(one, other);

/** Text in a colour or a style, for a terminal. */
export function styleText(style: string | readonly string[], text: string): string {
  return [style].flat().reduceRight((inner, name) => {
    const codes = inspect.colors[name];
    if (codes) return `\u001B[${codes[0]}m${inner}\u001B[${codes[1]}m`;
    const message = `The argument 'format' must be one of: ${Object.keys(inspect.colors).join(', ')}. Received ${inspect(name)}`;
    throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_VALUE' });
  }, text);
}

export default {
  callbackify,
  debug: debuglog,
  debuglog,
  deprecate,
  format,
  formatWithOptions,
  inherits,
  inspect,
  isDeepStrictEqual,
  parseArgs,
  promisify,
  stripVTControlCharacters,
  styleText,
  TextDecoder,
  TextEncoder,
  types,
};
