// As they are now: a program may replace them.
const { getOwnPropertyNames, getOwnPropertySymbols, hasOwn, keys } = Object;
const isView = ArrayBuffer.isView.bind(ArrayBuffer);

/** From this length on, items are not gone through to find what else an array has. */
const long = 10_000;

/** An object that has a property for each of its items, of which there may be millions. */
type Indexed = ArrayLike<unknown> & object;

/** Arrays, typed arrays and string objects: listing the keys of one lists all of its items. */
export function isIndexed(value: object): value is Indexed {
  return Array.isArray(value) || (isView(value) && !(value instanceof DataView)) || value instanceof String;
}

/** The keys of the items that are there, so far as they are looked for; holes are passed over. */
export function itemKeys(value: Indexed, most: number): readonly string[] {
  if (value.length <= long) return keys(value).filter(isIndex).slice(0, most);
  const found: string[] = [];
  for (let index = 0; index < long && found.length < most; index += 1) {
    if (hasOwn(value, index)) found.push(String(index));
  }
  // An array that is mostly holes has few keys, whatever its length is.
  return found.length < Math.min(most, long) && Array.isArray(value) ? keys(value).slice(0, most) : found;
}

/** The keys that are no items: `index` of a match. Of long arrays only symbols: no engine lists the others alone. */
export function otherKeys(value: Indexed): readonly (string | symbol)[] {
  return [...otherNames(value), ...getOwnPropertySymbols(value)];
}

/** {@link otherKeys}, of which those that are strings, `length` of arrays among them. */
export function otherNames(value: Indexed): readonly string[] {
  if (value.length <= long) return getOwnPropertyNames(value).filter((name) => !isIndex(name));
  return isView(value) ? [] : ['length'];
}

function isIndex(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name) && Number(name) < 2 ** 32 - 1;
}

const sizeOfMap = sizeGetter(Map.prototype);
const sizeOfSet = sizeGetter(Set.prototype);

/** Whether a value is a Map, not only an heir of one. */
export function isMap(value: object): value is Map<unknown, unknown> {
  return value instanceof Map && answers(sizeOfMap, value);
}

/** Whether a value is a Set, not only an heir of one. */
export function isSet(value: object): value is Set<unknown> {
  return value instanceof Set && answers(sizeOfSet, value);
}

function sizeGetter(prototype: object): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(prototype, 'size') ?? {};
}

function answers(size: PropertyDescriptor, value: object): boolean {
  try {
    size.get?.call(value);
    return true;
  } catch {
    return false;
  }
}
