import { named } from '../place.ts';
import { type Json, JqError } from '../values.ts';
import type { ValueFunction } from './value-function.ts';

function numberIn(value: Json): number {
  if (typeof value !== 'number') throw new JqError(`${named(value)} number required`);
  return value;
}

const one = {
  floor: Math.floor,
  ceil: Math.ceil,
  // Halves go away from zero, as in C.
  round: (value: number) => Math.sign(value) * Math.round(Math.abs(value)),
  trunc: Math.trunc,
  fabs: Math.abs,
  abs: Math.abs,
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  exp: Math.exp,
  exp2: (value: number) => 2 ** value,
  exp10: (value: number) => 10 ** value,
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  isnan: Number.isNaN,
  isinfinite: (value: number) => Math.abs(value) === Infinity,
  isnormal: (value: number) => Number.isFinite(value) && Math.abs(value) >= 2.2250738585072014e-308,
} as const;

const two = {
  pow: (base: number, exponent: number) => base ** exponent,
  atan2: Math.atan2,
  fmin: Math.min,
  fmax: Math.max,
  fmod: (value: number, by: number) => value % by,
} as const;

/** Functions of numbers. */
export const mathematics: Readonly<Record<string, ValueFunction>> = {
  ...Object.fromEntries(
    Object.entries(one).map(([name, work]) => [`${name}/0`, (value: Json) => work(numberIn(value))]),
  ),
  ...Object.fromEntries(
    Object.entries(two).map(([name, work]) => [
      `${name}/2`,
      (_: Json, left: Json = null, right: Json = null) => work(numberIn(left), numberIn(right)),
    ]),
  ),
  'infinite/0': () => Infinity,
  'nan/0': () => NaN,
};
