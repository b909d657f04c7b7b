import { CommandProblem } from '../command.ts';
import { calculate } from '../expand/arithmetic.ts';
import { type Expansion, expandPattern, expandText } from '../expand/expand.ts';
import type { Condition, Word } from '../parse/tree.ts';
import { testFile } from './file-tests.ts';

/** What classes of letters are called in a regular expression of POSIX. */
const classes: Readonly<Record<string, string>> = {
  ...{ alpha: 'a-zA-Z', digit: '0-9', alnum: 'a-zA-Z0-9', upper: 'A-Z', lower: 'a-z', xdigit: '0-9A-Fa-f' },
  ...{ space: String.raw`\s`, blank: String.raw` \t`, punct: String.raw`!-\/:-@\[-\`{-~` },
};

/** Compares whole numbers. */
const numbers: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '-eq': (one, other) => one === other,
  '-ne': (one, other) => one !== other,
  '-lt': (one, other) => one < other,
  '-le': (one, other) => one <= other,
  '-gt': (one, other) => one > other,
  '-ge': (one, other) => one >= other,
};

/**
 * Whether the condition in `[[ … ]]` holds.
 *
 * @throws CommandProblem where it asks what nobody can answer.
 */
export async function holds(condition: Condition, how: Expansion): Promise<boolean> {
  if (condition.kind === 'not') return !(await holds(condition.of, how));
  if (condition.kind === 'joined') {
    const first = await holds(condition.first, how);
    return first === (condition.by === '||') ? first : holds(condition.second, how);
  }
  const { operator } = condition;
  const value = await expandText(condition.value, how);
  if (condition.kind === 'two') return compare(value, operator, condition.other, how);
  if (operator === '-z') return value === '';
  if (operator === '-n') return value !== '';
  if (operator === '-v') return how.state.variables.has(value);
  const answer = await testFile(operator, value, how);
  if (answer === undefined)
    throw new CommandProblem(
      `${operator}: there is no such condition`,
      'help test lists those that are here.',
      2,
    );
  return answer;
}

async function compare(value: string, operator: string, word: Word, how: Expansion): Promise<boolean> {
  if (operator === '=~') return matches(value, await expandPattern(word, how, true), how);
  if (/^[=!]/.test(operator)) {
    const isEqual = new RegExp(`^${await expandPattern(word, how)}$`, 'su').test(value);
    return isEqual === (operator !== '!=');
  }
  const other = await expandText(word, how);
  if (operator === '<') return value < other;
  if (operator === '>') return value > other;
  const { state, files } = how;
  if (operator === '-nt' || operator === '-ot') {
    const [one, two] = [await files.facts(state.resolve(value)), await files.facts(state.resolve(other))];
    const later = (one?.modified ?? -Infinity) - (two?.modified ?? -Infinity);
    return operator === '-nt' ? later > 0 : later < 0;
  }
  const [one = 0, two = 0] = [value, other].map((text) =>
    calculate(text, (name) => state.variables.get(name) ?? ''),
  );
  return numbers[operator]?.(one, two) === true;
}

/** What was found stands in `BASH_REMATCH`, and what its parentheses found in `${BASH_REMATCH[1]}` and so on. */
function matches(value: string, source: string, { state: { variables } }: Expansion): boolean {
  for (const name of [...variables.keys()]) if (name.startsWith('BASH_REMATCH')) variables.delete(name);
  const found = expressionOf(source).exec(value);
  for (const [index, text = ''] of (found ?? []).entries()) variables.set(`BASH_REMATCH[${index}]`, text);
  if (found) variables.set('BASH_REMATCH', found[0]);
  return found !== null;
}

function expressionOf(source: string): RegExp {
  const inJavaScript = source.replace(/\[:(\w+):\]/g, (whole, name: string) => classes[name] ?? whole);
  try {
    return new RegExp(inJavaScript, 's');
  } catch {
    throw new CommandProblem(`${source}: not a regular expression`, undefined, 2);
  }
}
