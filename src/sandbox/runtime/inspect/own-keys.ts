// Taken now, since a program may replace them later.
const { getOwnPropertyNames, getOwnPropertySymbols, hasOwn, keys } = Object;
const isView = ArrayBuffer.isView.bind(ArrayBuffer);

/** In arrays longer than this, the items are not gone through to find what other properties there are. */
const long = 10_000;

/** An object that has a property for each of its items, of which there may be millions. */
type Indexed = ArrayLike<unknown> & object;

/** Arrays, typed arrays and string objects: listing the keys of one lists all of its items. */
export function isIndexed(value: object): value is Indexed {
  return Array.isArray(value) || (isView(value) && !(value instanceof DataView)) || value instanceof String;
}

/** The keys of the items that are there, at most `most` of them; holes are passed over. */
export function itemKeys(value: Indexed, most: number): readonly string[] {
  if (value.length <= long) return keys(value).filter(isIndex).slice(0, most);
  const found: string[] = [];
  for (let index = 0; index < long && found.length < most; index += 1) {
    if (hasOwn(value, index)) found.push(String(index));
  }
  // An array that is mostly holes has few keys, whatever its length is.
  return found.length < Math.min(most, long) && Array.isArray(value) ? keys(value).slice(0, most) : found;
}

/** The keys that are not of items, such as `index` of a match. For long arrays see {@link otherNames}. */
export function otherKeys(value: Indexed): readonly (string | symbol)[] {
  return [...otherNames(value), ...getOwnPropertySymbols(value)];
}

/** The strings among {@link otherKeys}. No engine lists them without the items: of a long array there is only `length`. */
export function otherNames(value: Indexed): readonly string[] {
  if (value.length <= long) return getOwnPropertyNames(value).filter((name) => !isIndex(name));
  return isView(value) ? [] : ['length'];
}

function isIndex(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name) && Number(name) < 2 ** 32 - 1;
}

const sizeOfMap = sizeGetter(Map.prototype);
const sizeOfSet = sizeGetter(Set.prototype);

/** Whether a value is a Map, and does not only inherit from one. */
export function isMap(value: object): value is Map<unknown, unknown> {
  return value instanceof Map && answers(sizeOfMap, value);
}

/** Whether a value is a Set, and does not only inherit from one. */
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
