import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { testFile } from '../run/file-tests.ts';

const two: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  '=': (one, other) => one === other,
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '-eq': (one, other) => whole(one) === whole(other),
  '-ne': (one, other) => whole(one) !== whole(other),
  '-lt': (one, other) => whole(one) < whole(other),
  '-le': (one, other) => whole(one) <= whole(other),
  '-gt': (one, other) => whole(one) > whole(other),
  '-ge': (one, other) => whole(one) >= whole(other),
};

function whole(text: string): number {
  if (!/^\s*[-+]?\d+\s*$/.test(text))
    throw new CommandProblem(`${text}: integer expression expected`, undefined, 2);
  return Number(text);
}

/** Compares, and looks at files. */
export const test: ShellCommand = {
  usage:
    '[ CONDITION ], as in [ -f notes.txt ] or [ "$a" = "$b" ]; [[ CONDITION ]] knows patterns, =~, && and ||, too',
  summary: 'tests a condition: -f FILE, -d FOLDER, -e, -s, -z TEXT, -n TEXT, = != -eq -ne -lt -le -gt -ge',
  run: async (call) => {
    const args = [...call.args];
    if (call.name === '[' && args.pop() !== ']')
      throw new CommandProblem("missing `]'", 'A blank belongs before ], as in [ -f notes.txt ]', 2);
    return Number(!(await holds(call, args)));
  },
};

async function holds(call: Call, args: readonly string[]): Promise<boolean> {
  const [first, second, third, ...more] = args;
  if (first === '!') return !(await holds(call, args.slice(1)));
  if (first === undefined) return false;
  if (second === undefined) return first !== '';
  if (third === undefined) return single(call, first, second);
  const compare = Object.hasOwn(two, second) ? two[second] : undefined;
  if (!compare || more.length > 0)
    throw new CommandProblem(
      'too many arguments',
      'Put variables in double quotes, as in [ "$a" = "$b" ]',
      2,
    );
  return compare(first, third);
}

async function single(call: Call, operator: string, value: string): Promise<boolean> {
  if (operator === '-z') return value === '';
  if (operator === '-n') return value !== '';
  const answer = await testFile(operator, value, call);
  if (answer === undefined) throw new CommandProblem(`${operator}: unary operator expected`, undefined, 2);
  return answer;
}
