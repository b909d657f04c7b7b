import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { compareFiles, isSet, testFile } from '../run/file-tests.ts';

const two: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  '=': (one, other) => one === other,
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '>': (one, other) => one > other,
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
  summary:
    'tests a condition: -f FILE, -d FOLDER, -e, -s, -z TEXT, -n TEXT, -v NAME, = != -eq -ne -lt -le -gt -ge',
  run: async (call) => {
    const args = [...call.args];
    if (call.name === '[' && args.pop() !== ']')
      throw new CommandProblem("missing `]'", 'A blank belongs before ], as in [ -f notes.txt ]', 2);
    return Number(!(await holds(call, args)));
  },
};

/**
 * Whether a condition holds. How many words there are says how they are read.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html
 */
async function holds(call: Call, args: readonly string[]): Promise<boolean> {
  const [first, second, third] = args;
  if (first === undefined) return false;
  if (second === undefined) return first !== '';
  if (args.length === 3 && third !== undefined && isBetween(second))
    return compare(call, first, second, third);
  if (first === '!' && args.length <= 4) return !(await holds(call, args.slice(1)));
  if (first === '(' && args.length <= 4 && args.at(-1) === ')') return holds(call, args.slice(1, -1));
  if (args.length === 2) return single(call, first, second);
  return new LongCondition(call, args).whole();
}

/** Conditions joined by `-a` and `-o`, which are no longer in POSIX. */
class LongCondition {
  readonly #call: Call;
  readonly #left: string[];

  constructor(call: Call, args: readonly string[]) {
    this.#call = call;
    this.#left = [...args];
  }

  async whole(): Promise<boolean> {
    const answer = await this.#joined('-o');
    if (this.#left.length > 0)
      throw new CommandProblem(
        'too many arguments',
        'Put variables in double quotes, as in [ "$a" = "$b" ]',
        2,
      );
    return answer;
  }

  async #joined(by: '-o' | '-a'): Promise<boolean> {
    const part = () => (by === '-o' ? this.#joined('-a') : this.#one());
    let answer = await part();
    while (this.#left[0] === by) {
      this.#left.shift();
      const other = await part();
      answer = by === '-o' ? answer || other : answer && other;
    }
    return answer;
  }

  async #one(): Promise<boolean> {
    const left = this.#left;
    const [first = '', second, third] = left;
    if (second !== undefined && third !== undefined && isBetween(second)) {
      left.splice(0, 3);
      return compare(this.#call, first, second, third);
    }
    left.shift();
    if (first === '!') return !(await this.#one());
    if (first === '(') {
      const answer = await this.#joined('-o');
      if (left.shift() !== ')') throw new CommandProblem("`)' expected", undefined, 2);
      return answer;
    }
    if (!/^-[a-zA-Z]$/.test(first) || second === undefined || /^-[ao]$/.test(first)) return first !== '';
    left.shift();
    return single(this.#call, first, second);
  }
}

const ofFiles = new Set(['-nt', '-ot', '-ef']);
const isBetween = (sign: string) => Object.hasOwn(two, sign) || ofFiles.has(sign);

async function compare(call: Call, one: string, sign: string, other: string): Promise<boolean> {
  if (ofFiles.has(sign)) return compareFiles(one, sign, other, call);
  return two[sign]?.(one, other) === true;
}

async function single(call: Call, operator: string, value: string): Promise<boolean> {
  if (operator === '-z') return value === '';
  if (operator === '-n') return value !== '';
  if (operator === '-v') return isSet(value, call.state);
  const answer = await testFile(operator, value, call);
  if (answer === undefined) throw new CommandProblem(`${operator}: unary operator expected`, undefined, 2);
  return answer;
}
