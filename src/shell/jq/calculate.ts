import { named } from './place.ts';
import { compare, isArray, isObject, type Json, type JsonObject, JqError } from './values.ts';

type Operation = (left: Json, right: Json) => Json;

const areNumbers = (left: Json, right: Json): readonly [number, number] | undefined =>
  typeof left === 'number' && typeof right === 'number' ? [left, right] : undefined;
const cannot = (what: string, left: Json, right: Json) =>
  new JqError(`${named(left)} and ${named(right)} cannot be ${what}`);

/** Without its fraction, and in the range of whole numbers. */
const whole = (value: number) => Math.trunc(value);

const operations: Readonly<Record<string, Operation>> = {
  '+': (left, right) => {
    if (left === null) return right;
    if (right === null) return left;
    const numbers = areNumbers(left, right);
    if (numbers) return numbers[0] + numbers[1];
    if (typeof left === 'string' && typeof right === 'string') return left + right;
    if (isArray(left) && isArray(right)) return [...left, ...right];
    if (isObject(left) && isObject(right)) return new Map([...left, ...right]);
    throw cannot('added', left, right);
  },
  '-': (left, right) => {
    const numbers = areNumbers(left, right);
    if (numbers) return numbers[0] - numbers[1];
    if (isArray(left) && isArray(right))
      return left.filter((item) => right.every((other) => compare(item, other) !== 0));
    throw cannot('subtracted', left, right);
  },
  '*': (left, right) => {
    const numbers = areNumbers(left, right);
    if (numbers) return numbers[0] * numbers[1];
    if (typeof left === 'string' && typeof right === 'number') return repeated(left, right);
    if (typeof left === 'number' && typeof right === 'string') return repeated(right, left);
    if (isObject(left) && isObject(right)) return merged(left, right);
    throw cannot('multiplied', left, right);
  },
  '/': (left, right) => {
    const numbers = areNumbers(left, right);
    if (numbers) {
      if (numbers[1] === 0)
        throw new JqError(`${named(left)} and ${named(right)} cannot be divided because the divisor is zero`);
      return numbers[0] / numbers[1];
    }
    if (typeof left === 'string' && typeof right === 'string') return left === '' ? [] : left.split(right);
    throw cannot('divided', left, right);
  },
  '%': (left, right) => {
    const numbers = areNumbers(left, right);
    if (!numbers) throw cannot('divided', left, right);
    const divisor = Math.abs(whole(numbers[1]));
    if (divisor === 0)
      throw new JqError(`${named(left)} and ${named(right)} cannot be divided because the divisor is zero`);
    return (whole(numbers[0]) % divisor) + 0;
  },
  '==': (left, right) => compare(left, right) === 0,
  '!=': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>': (left, right) => compare(left, right) > 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

/** What two values become by a sign such as `+` or `<=`. */
export function calculate(sign: string, left: Json, right: Json): Json {
  const operation = operations[sign];
  if (!operation) throw new JqError(`${sign} is not here`);
  return operation(left, right);
}

function repeated(text: string, times: number): Json {
  if (times <= 0 || Number.isNaN(times)) return null;
  const count = times < 1 ? 1 : Math.floor(times);
  if (text.length * count > 2 ** 28) throw new JqError('Repeat string result too long');
  return text.repeat(count);
}

function merged(left: JsonObject, right: JsonObject): JsonObject {
  const all = new Map(left);
  for (const [key, value] of right) {
    const before = all.get(key) ?? null;
    all.set(key, isObject(before) && isObject(value) ? merged(before, value) : value);
  }
  return all;
}

/** Where a part of an array begins. */
export function placesOf(items: readonly Json[], part: readonly Json[]): readonly number[] {
  if (part.length === 0) return [];
  return items.flatMap((_, start) =>
    part.every(
      (one, index) => start + index < items.length && compare(items[start + index] ?? null, one) === 0,
    )
      ? [start]
      : [],
  );
}
