/**
 * Whether two values are the same in all that they hold, as Node's `isDeepStrictEqual` tells; where `isLoose`, as its
 * `deepEqual` tells: by `==`, whatever their prototypes are.
 *
 * @see https://nodejs.org/api/assert.html#comparison-details_1
 */
export function deepEqual(
  one: unknown,
  other: unknown,
  isLoose = false,
  path: readonly Pair[] = [],
): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) {
    return (
      isLoose && !isObject(one) && !isObject(other) && (one == other || (one !== one && other !== other))
    );
  }
  // Values that refer to themselves are the same where both do so at the same place.
  if (path.some(([a, b]) => a === one && b === other)) return true;
  if (!isLoose && Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (tagOf(one) !== tagOf(other)) return false;
  const same = (a: unknown, b: unknown) => deepEqual(a, b, isLoose, [...path, [one, other]]);

  if (isPrimitiveHolder(one) && !Object.is(textOf(one), textOf(other as Date))) return false;
  if (one instanceof Error) {
    const error = other as Error;
    if (one.name !== error.name || one.message !== error.message || !same(one.cause, error.cause))
      return false;
  }
  if (one instanceof Set)
    return (
      one.size === (other as Set<unknown>).size && sameMembers([...one], [...(other as Set<unknown>)], same)
    );
  if (one instanceof Map)
    return (
      one.size === (other as Map<unknown, unknown>).size &&
      sameMembers([...one], [...(other as Map<unknown, unknown>)], same)
    );
  if (one instanceof ArrayBuffer) return same(new Uint8Array(one), new Uint8Array(other as ArrayBuffer));

  const keys = enumerable(one);
  return (
    keys.length === enumerable(other).length &&
    (!Array.isArray(one) || one.length === (other as unknown[]).length) &&
    keys.every((key) => Object.hasOwn(other, key) && same(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

type Pair = readonly [object, object];

const isPrimitiveHolder = (value: object): value is Date =>
  [Date, RegExp, Number, String, Boolean].some((Kind) => value instanceof Kind);
/** A date's text leaves its milliseconds out. */
const textOf = (value: Date) => (value instanceof Date ? value.getTime() : String(value));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const tagOf = (value: object) => (Array.isArray(value) ? 'Array' : Object.prototype.toString.call(value));
const enumerable = (value: object) =>
  Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));

/** Whether each of `some` can be paired with another one of `others`. */
function sameMembers(
  some: readonly unknown[],
  others: unknown[],
  same: (a: unknown, b: unknown) => boolean,
): boolean {
  return some.every((one) => {
    const index = others.findIndex((other) => same(one, other));
    if (index >= 0) others.splice(index, 1);
    return index >= 0;
  });
}
