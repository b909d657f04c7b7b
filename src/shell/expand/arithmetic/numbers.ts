import { ArithmeticProblem } from './problem.ts';

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_';

/** A number as a shell has it: 64 bits, with a sign. */
export const wrapped = (value: bigint): bigint => BigInt.asIntN(64, value);

/**
 * A whole number as it may be written: `12`, `0x1f`, `017`, `2#101`.
 *
 * @throws ArithmeticProblem where it is none.
 */
export function numberOf(text: string): bigint {
  const [, base, written = ''] = /^(?:(\d+)#|0[xX]|0(?=.))?(.*)$/.exec(text) ?? [];
  const radix = base === undefined ? (/^0[xX]/.test(text) ? 16 : /^0./.test(text) ? 8 : 10) : Number(base);
  if (radix < 2 || radix > 64) throw new ArithmeticProblem(`${text}: invalid arithmetic base`);
  let value = 0n;
  for (const sign of radix > 36 ? written : written.toLowerCase()) {
    const digit = digits.indexOf(sign);
    if (digit < 0 || digit >= radix)
      throw new ArithmeticProblem(`${text}: value too great for base (10#${written} reads it as decimal)`);
    value = value * BigInt(radix) + BigInt(digit);
  }
  return wrapped(value);
}

/** @throws ArithmeticProblem where the exponent is negative. */
export function power(base: bigint, exponent: bigint): bigint {
  if (exponent < 0n) throw new ArithmeticProblem('exponent less than 0');
  let [value, factor] = [1n, base];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) value = wrapped(value * factor);
    factor = wrapped(factor * factor);
  }
  return value;
}

/** @throws ArithmeticProblem where it is 0, by which nothing can be divided. */
export function divisor(value: bigint): bigint {
  if (value === 0n) throw new ArithmeticProblem('division by 0');
  return value;
}
