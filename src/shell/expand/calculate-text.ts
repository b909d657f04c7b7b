import { UnboundVariable } from '../command.ts';
import { itemsOf, valueOf } from '../run/special.ts';
import type { ShellState } from '../run/state.ts';
import { calculate, type Places } from './arithmetic/calculate.ts';
import { ArithmeticProblem } from './arithmetic/problem.ts';

/**
 * The value of a calculation with the variables of a shell, which it may change.
 *
 * @throws ArithmeticProblem where it is none.
 */
export function calculateText(text: string, state: ShellState): bigint {
  return calculate(text, placesOf(state));
}

function placesOf(state: ShellState): Places {
  return {
    get: (name, index) => {
      const value = valueOf(name, state, index === undefined ? undefined : keyOf(name, index, state));
      if (value === undefined && state.options.has('u')) throw new UnboundVariable(name);
      return value ?? '';
    },
    set: (name, value, index) =>
      state.variables.set(name, value, index === undefined ? undefined : keyOf(name, index, state)),
  };
}

/**
 * Where an item of an array is: by its key as it was written, or by its index, which may be calculated, and counted from the end.
 *
 * @throws ArithmeticProblem where there is no such place.
 */
export function keyOf(name: string, written: string, state: ShellState): number | string {
  if (state.variables.lookUp(name)?.isAssociative) return written;
  const index = Number(calculateText(written, state));
  if (index >= 0) return index;
  const last = Math.max(-1, ...[...itemsOf(name, state).keys()].map(Number));
  if (last + 1 + index < 0) throw new ArithmeticProblem(`${name}[${written}]: bad array subscript`);
  return last + 1 + index;
}
