import type { InspectOptions, InspectOptionsStylized } from 'node-inspect-extracted';
import { type Budget, printBudget, spend, stepsLeft, within } from './budget.ts';
import { nameCuts } from './capture.ts';
import * as library from './library.ts';
import { unwrap, withoutTraps } from './targets.ts';

/** Node's own limits, which hold unless a program says otherwise. */
const usual = { depth: 2, maxArrayLength: 100, maxStringLength: 10_000 };
/** How many characters of a string within a value are shown when the budget is used up. */
const short = 100;

/** How a value reads by Node's `util.inspect`; cut where it costs more than anybody reads. */
export function inspect(value: unknown, options: object = {}, budget: Budget = printBudget): string {
  return print(budget, (how) => library.inspect(value, { ...bounded(options), ...how }), [value]);
}

/** What `console.log` prints, by Node's `util.format`. */
export function format(...args: readonly unknown[]): string {
  return print(
    printBudget,
    (how) => library.formatWithOptions({ ...bounded({ colors: false }), ...how }, ...args),
    args,
  );
}

/**
 * Prints within a budget, and without traps. The library knows the kinds of values less well than Node: it throws for an
 * object that inherits from a typed array without being one, which must not be an error of the program that prints it. What
 * the program's own `toJSON` or `inspect` throws is an error of the program.
 */
function print(budget: Budget, work: (how: object) => string, values: readonly unknown[]): string {
  const attempt = (how: object) => nameCuts(withoutTraps(() => within(budget, () => work(how))));
  try {
    return attempt({});
  } catch (error) {
    const isFormat = typeof values[0] === 'string' && values[0].includes('%');
    if (isFormat || succeeds(() => attempt({ customInspect: false }))) throw error;
    const texts = values.map((value) =>
      typeof value === 'string' ? value : withoutTraps(() => kindOf(value)),
    );
    return texts.join(' ');
  }
}

/** `[object Uint8Array]`, when nothing more can be said. */
function kindOf(value: unknown): string {
  const behind = unwrap(value);
  try {
    return typeof behind === 'symbol' ? String(behind) : Object.prototype.toString.call(behind);
  } catch {
    return '[object Object]';
  }
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/**
 * Options that grow tighter as the budget is used up: then what is nested prints as `[Object]`, as Node itself prints
 * it when a text grows beyond all bounds. The library compares and computes with them each time it needs them, so they may
 * be objects whose `valueOf` answers a number.
 */
function bounded(options: InspectOptions): InspectOptionsStylized {
  const { depth = usual.depth, maxArrayLength, maxStringLength } = options;
  const isShort = () => stepsLeft() === 0;
  const most = (asked: number | null | undefined, otherwise: number) =>
    // `Math.min` makes a number of `asked`, which may be such an object that the program's own `inspect` was given.
    asked === null ? Infinity : Math.min(asked ?? otherwise, Infinity);
  return {
    ...options,
    depth: answering(() => (isShort() ? -1 : most(depth, usual.depth))),
    maxArrayLength: answering(() => Math.min(most(maxArrayLength, usual.maxArrayLength), stepsLeft())),
    maxStringLength: answering(() => (isShort() ? short : most(maxStringLength, usual.maxStringLength))),
    // Where colours are asked for, the library uses a function of its own instead.
    stylize: (text, style) => {
      spend(0, text.length);
      return style === 'special' && (text === 'Proxy(' || text === ')') ? '' : text;
    },
  };
}

function answering(answer: () => number): number {
  return { valueOf: answer } as unknown as number;
}
