import { isXmlText } from '#protocol/xml';

/** Whether a value from a file is what it should be. */
export type Check = (value: unknown) => boolean;

/** A check for each property of a type: the required ones, and the optional ones. */
type Always<T> = { [K in keyof T as undefined extends T[K] ? never : K]: Check };
type Sometimes<T> = { [K in keyof T as undefined extends T[K] ? K : never]-?: Check };

/** Any text at all, such as a key. */
export const isString: Check = (value) => typeof value === 'string';
/** Text that can be written in an answer's XML. */
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

/** A value that passes any of these checks. */
export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/** A value that passes all of these checks. */
export function both(...checks: readonly Check[]): Check {
  return (value) => checks.every((check) => check(value));
}

/** An array whose items pass the check. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** An object with properties of any name that passes `name`, except `__proto__`. */
export function mapOf(check: Check, name: Check = isString): Check {
  return (value) =>
    isObject(value) &&
    !Object.hasOwn(value, '__proto__') &&
    Object.entries(value).every(([key, property]) => name(key) && check(property));
}

/** An object with these properties and no others. The compiler ensures that no property of the type is left out. */
export function shape<T>(always: Always<T>, sometimes: Sometimes<T>): Check {
  const needed = Object.entries<Check>(always);
  const known = new Map([...needed, ...Object.entries<Check>(sometimes)]);
  return (value) =>
    isObject(value) &&
    needed.every(([name]) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, property]) => known.get(name)?.(property));
}

/** Whether a value is an object but not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
