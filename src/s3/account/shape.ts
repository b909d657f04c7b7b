import { isXmlText } from '#protocol/xml';

/** Whether a value out of a file is what it should be. */
export type Check = (value: unknown) => boolean;

/** A check for each property of a type, apart for those that are always there and those that may not be. */
type Always<T> = { [K in keyof T as undefined extends T[K] ? never : K]: Check };
type Sometimes<T> = { [K in keyof T as undefined extends T[K] ? K : never]-?: Check };

/** Any text at all, such as a key. */
export const isString: Check = (value) => typeof value === 'string';
/** What can stand in an answer. */
export const isText: Check = (value) => typeof value === 'string' && isXmlText(value);
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isNumber: Check = (value) => Number.isSafeInteger(value);
/** A length, or a count. */
export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const isNothing: Check = () => false;

/** One of these and nothing else. */
export function oneOf(...values: readonly (string | number | boolean)[]): Check {
  return (value) => values.some((one) => one === value);
}

/** What any of these takes. */
export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/** What all of these take. */
export function both(...checks: readonly Check[]): Check {
  return (value) => checks.every((check) => check(value));
}

/** An array. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** An object whose properties may have any names, or such names, but none that stands for its prototype. */
export function mapOf(check: Check, name: Check = isString): Check {
  return (value) =>
    isObject(value) &&
    !Object.hasOwn(value, '__proto__') &&
    Object.entries(value).every(([key, property]) => name(key) && check(property));
}

/** An object with these properties and no others. The compiler sees to it that none of the type's is left out. */
export function shape<T>(always: Always<T>, sometimes: Sometimes<T>): Check {
  const needed = Object.entries<Check>(always);
  const known = new Map([...needed, ...Object.entries<Check>(sometimes)]);
  return (value) =>
    isObject(value) &&
    needed.every(([name]) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, property]) => known.get(name)?.(property));
}

/** Whether it is an object that is no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
