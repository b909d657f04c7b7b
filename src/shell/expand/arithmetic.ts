/** Why a calculation cannot be done. */
export class ArithmeticProblem extends Error {
  override readonly name = 'ArithmeticProblem';
}

const levels: readonly Readonly<Record<string, (left: number, right: number) => number>>[] = [
  { '||': (left, right) => Number(left !== 0 || right !== 0) },
  { '&&': (left, right) => Number(left !== 0 && right !== 0) },
  { '==': (left, right) => Number(left === right), '!=': (left, right) => Number(left !== right) },
  {
    '<=': (left, right) => Number(left <= right),
    '>=': (left, right) => Number(left >= right),
    '<': (left, right) => Number(left < right),
    '>': (left, right) => Number(left > right),
  },
  { '+': (left, right) => left + right, '-': (left, right) => left - right },
  {
    '*': (left, right) => left * right,
    '/': (left, right) => Math.trunc(left / nonZero(right)),
    '%': (left, right) => left % nonZero(right),
  },
  { '**': (left, right) => left ** right },
];

function nonZero(value: number): number {
  if (value === 0) throw new ArithmeticProblem('division by 0');
  return value;
}

/**
 * The value of what stands in `$(( ))`: whole numbers, variables by their names, `+ - * / % **`, comparisons, `&& || !` and parentheses.
 *
 * @throws ArithmeticProblem where it is not a calculation.
 */
export function calculate(text: string, valueOf: (name: string) => string): number {
  const tokens = text.match(/\d+|[A-Za-z_]\w*|\*\*|&&|\|\||[=!<>]=|[-+*/%()<>!]|\S/g) ?? [];
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++];
    if (token === undefined) throw new ArithmeticProblem('something is missing at its end');
    if (token === '-') return -atom();
    if (token === '+') return atom();
    if (token === '!') return Number(atom() === 0);
    if (token === '(') {
      const value = level(0);
      if (tokens[at++] !== ')') throw new ArithmeticProblem(') is missing');
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    if (!/^\w/.test(token)) throw new ArithmeticProblem(`${token} cannot stand there`);
    const value = valueOf(token).trim();
    if (value !== '' && !/^-?\d+$/.test(value))
      throw new ArithmeticProblem(`the value of ${token} is no whole number: ${value}`);
    return Number(value);
  };
  const level = (depth: number): number => {
    const operators = levels[depth];
    if (!operators) return atom();
    let left = level(depth + 1);
    for (;;) {
      const operate = operators[tokens[at] ?? ''];
      if (!operate) return left;
      at += 1;
      left = operate(left, level(depth + 1));
    }
  };
  if (tokens.length === 0) return 0;
  const value = level(0);
  if (at < tokens.length) throw new ArithmeticProblem(`${tokens[at]} cannot stand there`);
  return value;
}
