/**
 * `util.types`: tells of what kind a value is.
 *
 * @see https://nodejs.org/api/util.html#utiltypes
 */
const has =
  (...tags: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    tags.includes(Object.prototype.toString.call(value).slice(8, -1));
const isFunction =
  (...tags: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'function' && tags.includes(Object.prototype.toString.call(value).slice(8, -1));

export const isAnyArrayBuffer = has('ArrayBuffer', 'SharedArrayBuffer');
export const isArrayBuffer = has('ArrayBuffer');
export const isArrayBufferView = (value: unknown): boolean => ArrayBuffer.isView(value);
export const isAsyncFunction = isFunction('AsyncFunction', 'AsyncGeneratorFunction');
export const isBoxedPrimitive = (value: unknown): boolean =>
  value instanceof Number || value instanceof String || value instanceof Boolean;
export const isDataView = (value: unknown): boolean => value instanceof DataView;
export const isDate = has('Date');
export const isGeneratorFunction = isFunction('GeneratorFunction', 'AsyncGeneratorFunction');
export const isGeneratorObject = has('Generator', 'AsyncGenerator');
export const isMap = has('Map');
export const isNativeError = (value: unknown): boolean => value instanceof Error;
export const isPromise = has('Promise');
export const isRegExp = has('RegExp');
export const isSet = has('Set');
export const isSharedArrayBuffer = has('SharedArrayBuffer');
export const isSymbolObject = (value: unknown): boolean => value instanceof Symbol;
export const isTypedArray = (value: unknown): boolean =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);
export const isUint8Array = (value: unknown): boolean => value instanceof Uint8Array;
export const isWeakMap = has('WeakMap');
export const isWeakSet = has('WeakSet');
