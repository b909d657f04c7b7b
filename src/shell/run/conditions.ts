import { CommandProblem } from '../command.ts';
import { calculateText } from '../expand/calculate-text.ts';
import { expandPattern, expandText } from '../expand/expand.ts';
import type { Expansion } from '../expand/expansion.ts';
import { classes } from '../expand/sets.ts';
import type { Condition, Word } from '../parse/tree.ts';
import { compareFiles, isSet, testFile } from './file-tests.ts';

/** Compares whole numbers. */
const numbers: Readonly<Record<string, (one: bigint, other: bigint) => boolean>> = {
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
  if (operator === '-v') return isSet(value, how.state);
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
  const { state } = how;
  if (operator === '=~') return matches(value, await expandPattern(word, how, true), how);
  if (/^[=!]/.test(operator)) {
    const flags = state.options.has('nocasematch') ? 'isu' : 'su';
    const isEqual = new RegExp(`^(?:${await expandPattern(word, how)})$`, flags).test(value);
    return isEqual === (operator !== '!=');
  }
  const other = await expandText(word, how);
  if (operator === '<') return value < other;
  if (operator === '>') return value > other;
  if (/^-(?:nt|ot|ef)$/.test(operator)) return compareFiles(value, operator, other, how);
  const [one = 0n, two = 0n] = [value, other].map((text) => calculateText(text, state));
  return numbers[operator]?.(one, two) === true;
}

/** What was found stands in `BASH_REMATCH`, and what its parentheses found in `${BASH_REMATCH[1]}` and so on. */
function matches(value: string, source: string, { state: { variables, options } }: Expansion): boolean {
  const found = expressionOf(source, options.has('nocasematch') ? 'is' : 's').exec(value);
  variables.setItems('BASH_REMATCH', new Map((found ?? []).entries()));
  return found !== null;
}

function expressionOf(source: string, flags: string): RegExp {
  const inJavaScript = source.replace(/\[:(\w+):\]/g, (whole, name: string) => classes[name] ?? whole);
  try {
    return new RegExp(inJavaScript, flags);
  } catch {
    throw new CommandProblem(`${source}: not a regular expression`, undefined, 2);
  }
}
