import { numberOf, power, wrapped } from './numbers.ts';
import { levels, operatorOf } from './operators.ts';
import { ArithmeticProblem } from './problem.ts';

/** The variables that a calculation reads and changes. An index is as it was written. */
export interface Places {
  readonly get: (name: string, index?: string) => string;
  readonly set: (name: string, value: string, index?: string) => void;
}

/** A variable in a calculation, or an item of one. */
interface Place {
  readonly name: string;
  readonly index: string | undefined;
}

const token = /\d+#[\w@]+|\d\w*|[A-Za-z_]\w*|\*\*=?|<<=?|>>=?|\+\+|--|&&|\|\||[-+*/%&^|=!<>]=|\S/g;
const assigning = /^(?:[-+*/%&^|]|<<|>>)?=$/;
/** So many variables may stand for each other. */
const mostLevels = 100;

/**
 * The value of what stands in `$(( ))`.
 *
 * @throws ArithmeticProblem where it is not a calculation.
 * @see https://www.gnu.org/software/bash/manual/html_node/Shell-Arithmetic.html
 */
export function calculate(text: string, places: Places, level = 0): bigint {
  if (level > mostLevels) throw new ArithmeticProblem('expression recursion level exceeded');
  return new Calculation(text, places, level).whole();
}

class Calculation {
  readonly #tokens: readonly { readonly text: string; readonly at: number }[];
  readonly #text: string;
  readonly #places: Places;
  readonly #level: number;
  #at = 0;
  /** Whether what is read counts: not so behind a `&&` that is settled. */
  #counts = true;

  constructor(text: string, places: Places, level: number) {
    this.#text = text;
    this.#tokens = Array.from(text.matchAll(token), ({ 0: found, index }) => ({ text: found, at: index }));
    this.#places = places;
    this.#level = level;
  }

  whole(): bigint {
    if (this.#tokens.length === 0) return 0n;
    const value = this.#comma();
    if (this.#next !== undefined) throw new ArithmeticProblem(`${this.#next} cannot stand there`);
    return value;
  }

  get #next(): string | undefined {
    return this.#tokens[this.#at]?.text;
  }

  #take(text: string): boolean {
    if (this.#next !== text) return false;
    this.#at += 1;
    return true;
  }

  #comma(): bigint {
    let value = this.#assignment();
    while (this.#take(',')) value = this.#assignment();
    return value;
  }

  #assignment(): bigint {
    const start = this.#at;
    const place = this.#place();
    const sign = this.#next;
    if (!place || sign === undefined || !assigning.test(sign)) {
      this.#at = start;
      return this.#choice();
    }
    this.#at += 1;
    const right = this.#assignment();
    const operate = operatorOf(sign.slice(0, -1));
    return this.#put(place, operate && this.#counts ? operate(this.#read(place), right) : right);
  }

  #choice(): bigint {
    const condition = this.#either();
    if (!this.#take('?')) return condition;
    const first = this.#only(condition !== 0n, () => this.#comma());
    if (!this.#take(':')) throw new ArithmeticProblem(': is missing');
    const second = this.#only(condition === 0n, () => this.#assignment());
    return condition === 0n ? second : first;
  }

  #either(): bigint {
    let value = this.#both();
    while (this.#take('||')) {
      const right = this.#only(value === 0n, () => this.#both());
      value = value !== 0n || right !== 0n ? 1n : 0n;
    }
    return value;
  }

  #both(): bigint {
    let value = this.#binary(0);
    while (this.#take('&&')) {
      const right = this.#only(value !== 0n, () => this.#binary(0));
      value = value !== 0n && right !== 0n ? 1n : 0n;
    }
    return value;
  }

  #binary(depth: number): bigint {
    const operators = levels[depth];
    if (!operators) return this.#unary();
    let left = this.#binary(depth + 1);
    for (;;) {
      const sign = this.#next ?? '';
      const operate = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
      if (!operate) return left;
      this.#at += 1;
      // Of several `**`, the last is the first.
      const right = this.#binary(operate === power ? depth : depth + 1);
      if (this.#counts) left = wrapped(operate(left, right));
    }
  }

  #unary(): bigint {
    const sign = this.#next;
    if (sign === undefined) throw new ArithmeticProblem('something is missing at its end');
    this.#at += 1;
    if (sign === '++' || sign === '--') {
      const place = this.#place();
      if (place) return this.#put(place, this.#read(place) + (sign === '++' ? 1n : -1n));
      const value = this.#unary();
      return value;
    }
    if (sign === '-') return wrapped(-this.#unary());
    if (sign === '+') return this.#unary();
    if (sign === '!') return this.#unary() === 0n ? 1n : 0n;
    if (sign === '~') return ~this.#unary();
    if (sign === '(') {
      const value = this.#comma();
      if (!this.#take(')')) throw new ArithmeticProblem(') is missing');
      return value;
    }
    if (/^\d/.test(sign)) return numberOf(sign);
    this.#at -= 1;
    const place = this.#place();
    if (!place) throw new ArithmeticProblem(`${sign} cannot stand there`);
    const value = this.#read(place);
    if (this.#take('++')) this.#put(place, value + 1n);
    else if (this.#take('--')) this.#put(place, value - 1n);
    return value;
  }

  /** Goes past a variable, or an item of one. */
  #place(): Place | undefined {
    const name = this.#next;
    if (name === undefined || !/^[A-Za-z_]/.test(name)) return undefined;
    this.#at += 1;
    const start = this.#tokens[this.#at]?.at ?? 0;
    if (!this.#take('[')) return { name, index: undefined };
    for (let depth = 1; depth > 0; this.#at += 1) {
      if (this.#next === undefined) throw new ArithmeticProblem('] is missing');
      depth += this.#next === '[' ? 1 : this.#next === ']' ? -1 : 0;
    }
    const end = this.#tokens[this.#at - 1]?.at ?? 0;
    return { name, index: this.#text.slice(start + 1, end) };
  }

  #read({ name, index }: Place): bigint {
    if (!this.#counts) return 0n;
    const value = this.#places.get(name, index).trim();
    return /^-?[1-9]\d{0,17}$/.test(value) ? BigInt(value) : calculate(value, this.#places, this.#level + 1);
  }

  #put({ name, index }: Place, value: bigint): bigint {
    const kept = wrapped(value);
    if (this.#counts) this.#places.set(name, String(kept), index);
    return kept;
  }

  /** Goes past a part, which counts only where this is so. */
  #only(counts: boolean, part: () => bigint): bigint {
    const before = this.#counts;
    this.#counts = before && counts;
    const value = part();
    this.#counts = before;
    return value;
  }
}
